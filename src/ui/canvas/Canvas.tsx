import "@xyflow/react/dist/base.css";
import { ReactFlowProvider } from "@xyflow/react";
import { Diagram } from "./Diagram.tsx";

/** The canvas of the open document; fills what it is put into. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Diagram />
    </ReactFlowProvider>
  );
}
