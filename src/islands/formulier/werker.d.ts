declare module 'altcha-lib/workers/pbkdf2?worker&url' {
  const adres: string;
  export default adres;
}
