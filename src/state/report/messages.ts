import type { Rect } from "../../core/base/geometry.ts";
import type { ReportSettings } from "../../core/exchange/report/options.ts";
import type { Page, Picture, Report } from "../../core/exchange/report/types.ts";
import type { SceneItem } from "../../core/drawing/sceneTypes.ts";
import type { Locale } from "../../core/i18n/locales.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { AnyRecord } from "../../core/process/kinds.ts";
import type { ShownOver } from "../export/sceneOptions.ts";

/** What a report is to be like. */
export interface ReportOrder {
  readonly settings: ReportSettings;
  /** Of headings, numbers and dates. */
  readonly locale: Locale;
  readonly over: ShownOver;
  /** The calendar day, ISO 8601. */
  readonly today: string;
  /** When it is made, in milliseconds. */
  readonly now: number;
}

/** What the worker is told and asked. Records come in several messages, so that none is long. */
export type ReportRequest =
  | { readonly type: "begin" }
  | { readonly type: "records"; readonly records: readonly AnyRecord[] }
  | { readonly type: "document"; readonly extras: ProcessDocument["extras"] }
  | { readonly type: "plan"; readonly id: number; readonly order: ReportOrder }
  /** The last report that was planned, as a PDF. */
  | { readonly type: "write"; readonly id: number }
  | { readonly type: "giveUp"; readonly id: number };

/** A page whose pictures are told by the numbers of their scenes. */
export interface SentPage extends Omit<Page, "items"> {
  readonly items: readonly (SceneItem | SentPicture)[];
}

export interface SentPicture extends Omit<Picture, "scene"> {
  readonly scene: number;
}

export type ReportReply =
  | { readonly type: "progress"; readonly id: number; readonly share: number }
  /** A scene's items come in several messages, then the scene, then the pages that show it. */
  | { readonly type: "items"; readonly id: number; readonly items: readonly SceneItem[] }
  | {
      readonly type: "scene";
      readonly id: number;
      readonly bounds: Rect;
      readonly background: string | null;
    }
  | { readonly type: "page"; readonly id: number; readonly page: SentPage }
  | { readonly type: "planned"; readonly id: number; readonly head: Omit<Report, "pages"> }
  | { readonly type: "written"; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly type: "problem";
      readonly id: number;
      readonly problem: string;
      /** Without them there are no pages: to be had again with a network. */
      readonly areFontsMissing: boolean;
    };
