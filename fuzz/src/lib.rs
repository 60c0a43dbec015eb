//! What the fuzz targets check: that the lexer, the parser and the engine take any input, and that its tiers agree. Tests
//! of the workspace include these files, too, for inputs of their own.

mod inputs;
#[allow(dead_code, reason = "tests use the rest")]
mod tiers;

pub use inputs::{Settings, lexer, parser, program};
pub use tiers::agree;
