//! Pure loops over slices.
pub mod colon;
pub mod complex;
