//! Dense linear algebra on column-major slices, through faer.
