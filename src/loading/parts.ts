/** What a part exports, by name. */
export type Namespace = Record<string, unknown>;

/** A part's code, which its file hands in without running it. */
export type Factory = (
  require: (address: string) => Namespace,
  exports: Namespace,
  load: (address: string) => Promise<Namespace>,
) => void;

/** The parts of the built page, each of them a file: what the browser's own modules do. */
export interface Parts {
  /** Called by a part's file. */
  readonly define: (name: string, factory: Factory) => void;
  /**
   * What a part exports. The first time it is run, and before it what it imports. Its file and
   * theirs are there: throws where they are not.
   */
  readonly run: (address: string) => Namespace;
  /** Fetches these parts and all they import, if they are not there; one that fails, anew. */
  readonly fetch: (names: readonly string[]) => Promise<void>;
  /** The parts that were asked for by others when they needed them, so far. */
  readonly loaded: () => readonly string[];
}

/**
 * @param imports what each part imports itself, by the names of the files; no part imports itself
 *   by way of others
 * @param fetchFile ends when the file with this name has been run; rejects when it can't be had
 */
export function createParts(
  imports: Readonly<Record<string, readonly string[]>>,
  fetchFile: (name: string) => Promise<void>,
): Parts {
  const factories = new Map<string, Factory>();
  const namespaces = new Map<string, Namespace>();
  const fetching = new Map<string, Promise<void>>();
  const loaded = new Set<string>();

  function run(address: string): Namespace {
    const name = nameIn(address);
    const ready = namespaces.get(name);
    if (ready !== undefined) return ready;
    const factory = factories.get(name);
    if (factory === undefined) throw new Error(`${name} is not there`);
    const namespace: Namespace = {};
    factory(run, namespace, load);
    namespaces.set(name, namespace);
    return namespace;
  }

  async function load(address: string): Promise<Namespace> {
    const name = nameIn(address);
    await fetchParts([name]);
    loaded.add(name);
    return run(name);
  }

  async function fetchParts(names: readonly string[]): Promise<void> {
    await Promise.all(withImports(names, imports).map(fetchOnce));
  }

  function fetchOnce(name: string): Promise<void> {
    if (factories.has(name)) return Promise.resolve();
    const begun = fetching.get(name) ?? fetchOne(name).finally(() => fetching.delete(name));
    fetching.set(name, begun);
    return begun;
  }

  async function fetchOne(name: string): Promise<void> {
    await fetchFile(name);
    if (!factories.has(name)) throw new Error(`${name} is no part of this page`);
  }

  return {
    define: (name, factory) => void factories.set(name, factory),
    run,
    fetch: fetchParts,
    loaded: () => [...loaded],
  };
}

/** These parts and all they import, themselves or by way of others. */
export function withImports(
  names: readonly string[],
  imports: Readonly<Record<string, readonly string[]>>,
): string[] {
  const needed = new Set(names);
  // The set grows while it is gone through.
  for (const name of needed) for (const imported of imports[name] ?? []) needed.add(imported);
  return [...needed];
}

/** All parts lie in one folder. */
function nameIn(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}
