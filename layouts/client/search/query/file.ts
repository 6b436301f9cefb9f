/**
 * Loads a file of the site and reads it.
 * @throws a plain Error with its address where it cannot be loaded, is cut short or damaged
 */
export async function loadFile<Content>(address: string, read: (response: Response) => Promise<Content>): Promise<Content> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await read(response);
  } catch (cause) {
    throw new Error(`${address} could not be loaded`, { cause });
  }
}
