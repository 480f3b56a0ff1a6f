import type { SceneItem, Scene, Stroke } from "../../../core/drawing/sceneTypes.ts";
import { svgPath, textAnchor } from "../../../core/drawing/svgText.ts";

/** A scene as SVG on the page; what it says is said beside it, so readers pass it over. */
export function SceneView({ scene }: { readonly scene: Scene }) {
  const { x, y, width, height } = scene.bounds;
  return (
    <svg
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden
      focusable={false}
    >
      {scene.items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- shapes have no names, and are drawn anew together
        <Item key={index} item={item} />
      ))}
    </svg>
  );
}

function Item({ item }: { readonly item: SceneItem }) {
  switch (item.kind) {
    case "rect":
      return (
        <rect
          x={item.x}
          y={item.y}
          width={item.width}
          height={item.height}
          rx={item.radius}
          fill={item.fill ?? "none"}
          {...strokeOf(item.stroke)}
        />
      );
    case "path":
      return (
        <path d={svgPath(item.commands)} fill={item.fill ?? "none"} {...strokeOf(item.stroke)} />
      );
    case "text":
      return item.lines.map((line, index) => (
        <text
          // oxlint-disable-next-line react/no-array-index-key -- lines of one text
          key={index}
          x={item.at.x}
          y={item.at.y + index * item.lineHeight}
          fontSize={item.size}
          fontWeight={item.weight}
          fill={item.color}
          textAnchor={textAnchor(item)}
          direction={item.direction}
          unicodeBidi="embed"
        >
          {line}
        </text>
      ));
  }
}

function strokeOf(stroke: Stroke | null) {
  if (stroke === null) return {};
  return {
    stroke: stroke.color,
    strokeWidth: stroke.width,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    strokeDasharray: stroke.dash?.join(" "),
  } as const;
}
