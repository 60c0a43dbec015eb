//! The embedding library.
