/** Calls back when the page is looked at again, or has a connection again; returns what ends that. */
export function watchPage(awake: (isOnline: boolean) => void): () => void {
  const look = () => awake(false);
  const online = () => awake(true);
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
  addEventListener('online', online);
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pageshow', look);
    removeEventListener('online', online);
  };
}
