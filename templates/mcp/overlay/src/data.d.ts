/** The generated data comes into the bundle as text. */
declare module "*.json" {
  const text: string;
  export default text;
}
