import type { LayerReservationRep } from "./LayerReservationRep.js";

/** `LayerConfigurationRep` of the API. */
export interface LayerConfigurationRep {
  reservations: LayerReservationRep[];
}
