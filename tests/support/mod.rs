//! Parts of the test harness.

pub mod case;
pub mod diff;
pub mod table;
