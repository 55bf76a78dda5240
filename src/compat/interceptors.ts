/**
 * Functions that a client calls one after the other. Each is named by itself or by the number that `use` gives.
 *
 * @example
 * const id = client.interceptors.request.use((request) => request);
 * client.interceptors.request.eject(id);
 */
export class Interceptors<Interceptor> {
  /** The functions by number; `null` for one that was taken off. */
  fns: (Interceptor | null)[] = [];

  /** Adds a function, and gives its number. */
  use(fn: Interceptor): number {
    return this.fns.push(fn) - 1;
  }

  /** Takes a function off. */
  eject(id: number | Interceptor): void {
    if (this.exists(id)) this.fns[this.getInterceptorIndex(id)] = null;
  }

  /** Takes all functions off. */
  clear(): void {
    this.fns = [];
  }

  /** Whether a function is there. */
  exists(id: number | Interceptor): boolean {
    return Boolean(this.fns[this.getInterceptorIndex(id)]);
  }

  /** Puts a function in the place of another; `false` if that is not there. */
  update(id: number | Interceptor, fn: Interceptor): number | Interceptor | false {
    if (!this.exists(id)) return false;
    this.fns[this.getInterceptorIndex(id)] = fn;
    return id;
  }

  /** The number of a function; -1 if it is not there. */
  getInterceptorIndex(id: number | Interceptor): number {
    return typeof id === "number" ? (this.fns[id] ? id : -1) : this.fns.indexOf(id);
  }
}
