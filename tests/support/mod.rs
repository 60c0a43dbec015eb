//! Parts of the test harness.

pub(crate) mod case;
pub(crate) mod clif;
pub(crate) mod diff;
pub(crate) mod table;
