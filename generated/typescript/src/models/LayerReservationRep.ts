/** `LayerReservationRep` of the API. */
export interface LayerReservationRep {
  experimentKey: string;
  /** Key of the flag. */
  flagKey: string;
  /** Share of the traffic reserved, in percent. */
  reservationPercent: number;
}
