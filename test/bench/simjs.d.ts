/** What the bench uses of simjs, which brings no types along. */
declare module "simjs" {
  interface Request {
    done(callback: () => void, context: unknown): Request;
  }
  interface Entity {
    setTimer(duration: number): Request;
    useFacility(facility: Facility, duration: number): Request;
  }
  interface Facility {
    readonly name: string;
  }
  interface Sim {
    addEntity(entity: new () => Entity): Entity;
    simulate(end: number, mostEvents: number): boolean;
  }
  export interface Simjs {
    readonly Entity: new () => Entity;
    readonly Facility: {
      readonly FCFS: number;
      new (name: string, discipline: number, servers: number): Facility;
    };
    readonly Sim: new () => Sim;
  }
}
