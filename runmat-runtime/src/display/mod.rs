//! What a statement without a semicolon, `display` and `disp` print.
//!
//! Layout comes first, printing second: a pass over the elements chooses one form and width for the array (or page), then
//! each element is written in that form. The forms are those of `format`; frames, headers and column chunks
//! belong to the dialect. `value` is the entry point; a module for each kind of value stands behind it, `inline` formats
//! values inside cells, structs and objects.

pub mod value;

mod cell;
pub mod chars;
mod columns;
mod complex;
mod exception;
pub mod frame;
mod handle;
pub mod inline;
mod integer;
mod layout;
pub mod numeric;
pub mod octave;
mod rational;
pub mod state;
mod string;
mod structure;
pub mod view;
