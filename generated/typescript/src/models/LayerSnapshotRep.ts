/** `LayerSnapshotRep` of the API. */
export interface LayerSnapshotRep {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  otherReservationPercent: number;
  /** Share of the traffic reserved, in percent. */
  reservationPercent: number;
}
