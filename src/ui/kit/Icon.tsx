import IconAlertTriangle from "@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs";
import IconArrowBackUp from "@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs";
import IconArrowForwardUp from "@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs";
import IconArrowsSplit2 from "@tabler/icons-react/dist/esm/icons/IconArrowsSplit2.mjs";
import IconBulb from "@tabler/icons-react/dist/esm/icons/IconBulb.mjs";
import IconBuilding from "@tabler/icons-react/dist/esm/icons/IconBuilding.mjs";
import IconCalendar from "@tabler/icons-react/dist/esm/icons/IconCalendar.mjs";
import IconCheck from "@tabler/icons-react/dist/esm/icons/IconCheck.mjs";
import IconChevronDown from "@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs";
import IconChevronLeft from "@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs";
import IconChevronRight from "@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs";
import IconChevronUp from "@tabler/icons-react/dist/esm/icons/IconChevronUp.mjs";
import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconCircleX from "@tabler/icons-react/dist/esm/icons/IconCircleX.mjs";
import IconCirclePlus from "@tabler/icons-react/dist/esm/icons/IconCirclePlus.mjs";
import IconCloudOff from "@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs";
import IconCommand from "@tabler/icons-react/dist/esm/icons/IconCommand.mjs";
import IconCopy from "@tabler/icons-react/dist/esm/icons/IconCopy.mjs";
import IconCut from "@tabler/icons-react/dist/esm/icons/IconCut.mjs";
import IconClipboard from "@tabler/icons-react/dist/esm/icons/IconClipboard.mjs";
import IconDatabase from "@tabler/icons-react/dist/esm/icons/IconDatabase.mjs";
import IconDeviceDesktop from "@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs";
import IconDeviceFloppy from "@tabler/icons-react/dist/esm/icons/IconDeviceFloppy.mjs";
import IconDotsVertical from "@tabler/icons-react/dist/esm/icons/IconDotsVertical.mjs";
import IconDownload from "@tabler/icons-react/dist/esm/icons/IconDownload.mjs";
import IconExternalLink from "@tabler/icons-react/dist/esm/icons/IconExternalLink.mjs";
import IconFileText from "@tabler/icons-react/dist/esm/icons/IconFileText.mjs";
import IconFileTypePdf from "@tabler/icons-react/dist/esm/icons/IconFileTypePdf.mjs";
import IconFlag from "@tabler/icons-react/dist/esm/icons/IconFlag.mjs";
import IconFocusCentered from "@tabler/icons-react/dist/esm/icons/IconFocusCentered.mjs";
import IconGridDots from "@tabler/icons-react/dist/esm/icons/IconGridDots.mjs";
import IconGripVertical from "@tabler/icons-react/dist/esm/icons/IconGripVertical.mjs";
import IconHelpCircle from "@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs";
import IconIndentDecrease from "@tabler/icons-react/dist/esm/icons/IconIndentDecrease.mjs";
import IconIndentIncrease from "@tabler/icons-react/dist/esm/icons/IconIndentIncrease.mjs";
import IconInfoCircle from "@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs";
import IconKeyboard from "@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs";
import IconLanguage from "@tabler/icons-react/dist/esm/icons/IconLanguage.mjs";
import IconLayoutSidebarRight from "@tabler/icons-react/dist/esm/icons/IconLayoutSidebarRight.mjs";
import IconLink from "@tabler/icons-react/dist/esm/icons/IconLink.mjs";
import IconListCheck from "@tabler/icons-react/dist/esm/icons/IconListCheck.mjs";
import IconListTree from "@tabler/icons-react/dist/esm/icons/IconListTree.mjs";
import IconMail from "@tabler/icons-react/dist/esm/icons/IconMail.mjs";
import IconMap from "@tabler/icons-react/dist/esm/icons/IconMap.mjs";
import IconMapPin from "@tabler/icons-react/dist/esm/icons/IconMapPin.mjs";
import IconMaximize from "@tabler/icons-react/dist/esm/icons/IconMaximize.mjs";
import IconMessageQuestion from "@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs";
import IconMinus from "@tabler/icons-react/dist/esm/icons/IconMinus.mjs";
import IconMoon from "@tabler/icons-react/dist/esm/icons/IconMoon.mjs";
import IconNote from "@tabler/icons-react/dist/esm/icons/IconNote.mjs";
import IconPencil from "@tabler/icons-react/dist/esm/icons/IconPencil.mjs";
import IconPhone from "@tabler/icons-react/dist/esm/icons/IconPhone.mjs";
import IconPlayerPause from "@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs";
import IconPlayerPlay from "@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs";
import IconPlayerSkipBack from "@tabler/icons-react/dist/esm/icons/IconPlayerSkipBack.mjs";
import IconPlayerSkipForward from "@tabler/icons-react/dist/esm/icons/IconPlayerSkipForward.mjs";
import IconPhoto from "@tabler/icons-react/dist/esm/icons/IconPhoto.mjs";
import IconPlus from "@tabler/icons-react/dist/esm/icons/IconPlus.mjs";
import IconPresentation from "@tabler/icons-react/dist/esm/icons/IconPresentation.mjs";
import IconPrinter from "@tabler/icons-react/dist/esm/icons/IconPrinter.mjs";
import IconQuestionMark from "@tabler/icons-react/dist/esm/icons/IconQuestionMark.mjs";
import IconRecycle from "@tabler/icons-react/dist/esm/icons/IconRecycle.mjs";
import IconRefresh from "@tabler/icons-react/dist/esm/icons/IconRefresh.mjs";
import IconRoute from "@tabler/icons-react/dist/esm/icons/IconRoute.mjs";
import IconScale from "@tabler/icons-react/dist/esm/icons/IconScale.mjs";
import IconSearch from "@tabler/icons-react/dist/esm/icons/IconSearch.mjs";
import IconSettings from "@tabler/icons-react/dist/esm/icons/IconSettings.mjs";
import IconSignature from "@tabler/icons-react/dist/esm/icons/IconSignature.mjs";
import IconSitemap from "@tabler/icons-react/dist/esm/icons/IconSitemap.mjs";
import IconSquareRounded from "@tabler/icons-react/dist/esm/icons/IconSquareRounded.mjs";
import IconSubtask from "@tabler/icons-react/dist/esm/icons/IconSubtask.mjs";
import IconSun from "@tabler/icons-react/dist/esm/icons/IconSun.mjs";
import IconTarget from "@tabler/icons-react/dist/esm/icons/IconTarget.mjs";
import IconTrash from "@tabler/icons-react/dist/esm/icons/IconTrash.mjs";
import IconTrophy from "@tabler/icons-react/dist/esm/icons/IconTrophy.mjs";
import IconUpload from "@tabler/icons-react/dist/esm/icons/IconUpload.mjs";
import IconUserCheck from "@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs";
import IconUserPlus from "@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs";
import IconUsers from "@tabler/icons-react/dist/esm/icons/IconUsers.mjs";
import IconUsersGroup from "@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs";
import IconX from "@tabler/icons-react/dist/esm/icons/IconX.mjs";
import IconZoomIn from "@tabler/icons-react/dist/esm/icons/IconZoomIn.mjs";
import IconZoomOut from "@tabler/icons-react/dist/esm/icons/IconZoomOut.mjs";
import IconClock from "@tabler/icons-react/dist/esm/icons/IconClock.mjs";
import IconCurrencyDollar from "@tabler/icons-react/dist/esm/icons/IconCurrencyDollar.mjs";
import IconArrowAutofitWidth from "@tabler/icons-react/dist/esm/icons/IconArrowAutofitWidth.mjs";
import IconArrowRight from "@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs";
import IconArrowsMove from "@tabler/icons-react/dist/esm/icons/IconArrowsMove.mjs";
import IconBan from "@tabler/icons-react/dist/esm/icons/IconBan.mjs";
import IconSelectAll from "@tabler/icons-react/dist/esm/icons/IconSelectAll.mjs";
import IconLayoutAlignLeft from "@tabler/icons-react/dist/esm/icons/IconLayoutAlignLeft.mjs";
import IconLayoutAlignCenter from "@tabler/icons-react/dist/esm/icons/IconLayoutAlignCenter.mjs";
import IconLayoutAlignRight from "@tabler/icons-react/dist/esm/icons/IconLayoutAlignRight.mjs";
import IconLayoutAlignTop from "@tabler/icons-react/dist/esm/icons/IconLayoutAlignTop.mjs";
import IconLayoutAlignMiddle from "@tabler/icons-react/dist/esm/icons/IconLayoutAlignMiddle.mjs";
import IconLayoutAlignBottom from "@tabler/icons-react/dist/esm/icons/IconLayoutAlignBottom.mjs";
import IconLayoutDistributeVertical from "@tabler/icons-react/dist/esm/icons/IconLayoutDistributeVertical.mjs";
import IconLayoutDistributeHorizontal from "@tabler/icons-react/dist/esm/icons/IconLayoutDistributeHorizontal.mjs";
import IconLayoutColumns from "@tabler/icons-react/dist/esm/icons/IconLayoutColumns.mjs";
import IconLayoutRows from "@tabler/icons-react/dist/esm/icons/IconLayoutRows.mjs";
import IconDimensions from "@tabler/icons-react/dist/esm/icons/IconDimensions.mjs";
import IconLock from "@tabler/icons-react/dist/esm/icons/IconLock.mjs";
import IconLockOpen from "@tabler/icons-react/dist/esm/icons/IconLockOpen.mjs";
import IconStackFront from "@tabler/icons-react/dist/esm/icons/IconStackFront.mjs";
import IconStackBack from "@tabler/icons-react/dist/esm/icons/IconStackBack.mjs";
import IconStackForward from "@tabler/icons-react/dist/esm/icons/IconStackForward.mjs";
import IconStackBackward from "@tabler/icons-react/dist/esm/icons/IconStackBackward.mjs";
import IconBoxMultiple from "@tabler/icons-react/dist/esm/icons/IconBoxMultiple.mjs";
import IconArrowsDiagonal from "@tabler/icons-react/dist/esm/icons/IconArrowsDiagonal.mjs";
import IconTable from "@tabler/icons-react/dist/esm/icons/IconTable.mjs";
import IconArrowsDiagonalMinimize2 from "@tabler/icons-react/dist/esm/icons/IconArrowsDiagonalMinimize2.mjs";
import IconChartBar from "@tabler/icons-react/dist/esm/icons/IconChartBar.mjs";

const ICONS = {
  add: IconPlus,
  addCircle: IconCirclePlus,
  alert: IconAlertTriangle,
  alignLeft: IconLayoutAlignLeft,
  alignCentre: IconLayoutAlignCenter,
  alignRight: IconLayoutAlignRight,
  alignTop: IconLayoutAlignTop,
  alignMiddle: IconLayoutAlignMiddle,
  alignBottom: IconLayoutAlignBottom,
  distributeX: IconLayoutDistributeVertical,
  distributeY: IconLayoutDistributeHorizontal,
  space: IconArrowAutofitWidth,
  stackX: IconLayoutColumns,
  stackY: IconLayoutRows,
  sameSize: IconDimensions,
  lock: IconLock,
  unlock: IconLockOpen,
  toFront: IconStackFront,
  toBack: IconStackBack,
  forward: IconStackForward,
  backward: IconStackBackward,
  group: IconBoxMultiple,
  arrow: IconArrowRight,
  ask: IconMessageQuestion,
  ban: IconBan,
  building: IconBuilding,
  calendar: IconCalendar,
  chart: IconChartBar,
  check: IconCheck,
  checkCircle: IconCircleCheck,
  chevronDown: IconChevronDown,
  chevronLeft: IconChevronLeft,
  chevronRight: IconChevronRight,
  chevronUp: IconChevronUp,
  clock: IconClock,
  close: IconX,
  collapse: IconArrowsDiagonalMinimize2,
  command: IconCommand,
  copy: IconCopy,
  cut: IconCut,
  database: IconDatabase,
  decision: IconArrowsSplit2,
  delete: IconTrash,
  dependency: IconSitemap,
  dark: IconMoon,
  demo: IconPresentation,
  download: IconDownload,
  drag: IconGripVertical,
  edit: IconPencil,
  expand: IconArrowsDiagonal,
  externalLink: IconExternalLink,
  file: IconFileText,
  fit: IconMaximize,
  flow: IconRoute,
  focus: IconFocusCentered,
  goal: IconTarget,
  grid: IconGridDots,
  help: IconHelpCircle,
  idea: IconBulb,
  info: IconInfoCircle,
  intoStage: IconIndentIncrease,
  keyboard: IconKeyboard,
  language: IconLanguage,
  layout: IconSubtask,
  leadSource: IconUserPlus,
  light: IconSun,
  link: IconLink,
  list: IconListCheck,
  location: IconMapPin,
  lost: IconCircleX,
  mail: IconMail,
  map: IconMap,
  meeting: IconUsers,
  milestone: IconFlag,
  minus: IconMinus,
  money: IconCurrencyDollar,
  more: IconDotsVertical,
  move: IconArrowsMove,
  negotiation: IconScale,
  note: IconNote,
  offline: IconCloudOff,
  outcome: IconTrophy,
  outline: IconListTree,
  outOfStage: IconIndentDecrease,
  panel: IconLayoutSidebarRight,
  paste: IconClipboard,
  pdf: IconFileTypePdf,
  phone: IconPhone,
  picture: IconPhoto,
  print: IconPrinter,
  question: IconQuestionMark,
  pause: IconPlayerPause,
  play: IconPlayerPlay,
  recycle: IconRecycle,
  stepBack: IconPlayerSkipBack,
  stepOn: IconPlayerSkipForward,
  redo: IconArrowForwardUp,
  refresh: IconRefresh,
  role: IconUserCheck,
  save: IconDeviceFloppy,
  search: IconSearch,
  selectAll: IconSelectAll,
  settings: IconSettings,
  sign: IconSignature,
  stage: IconSquareRounded,
  system: IconDeviceDesktop,
  team: IconUsersGroup,
  undo: IconArrowBackUp,
  table: IconTable,
  upload: IconUpload,
  zoomIn: IconZoomIn,
  zoomOut: IconZoomOut,
} as const;

export type IconName = keyof typeof ICONS;

const names: ReadonlySet<string> = new Set(Object.keys(ICONS));

/** Whether a text, such as an action's icon, names one of the icons. */
export function isIconName(text: string | undefined): text is IconName {
  return text !== undefined && names.has(text);
}

// Icons that point along the line are turned over when the line runs from right to left.
const DIRECTED: ReadonlySet<IconName> = new Set([
  "chevronLeft",
  "chevronRight",
  "undo",
  "redo",
  "arrow",
  "panel",
  "outline",
  "intoStage",
  "outOfStage",
  "play",
  "stepBack",
  "stepOn",
]);

/** An icon; always beside a word or on something that has a name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const Drawing = ICONS[name];
  return (
    <Drawing
      size={size}
      stroke={1.75}
      aria-hidden
      data-directed={DIRECTED.has(name) || undefined}
      className="icon"
    />
  );
}
