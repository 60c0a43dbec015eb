//! The tree between syntax and bytecode: names resolved, index chains flattened, constants folded.
//!
//! [`lower::Lowering`] makes a [`hir::Unit`] from a parsed file or text, function by function. Classes, shapes and ranges are inferred and
//! last uses marked by passes over it; [`verify`] checks its invariants and [`dump`] prints it.
//! The runtime's function table is known only through [`builtin_sig::Builtins`].

#![forbid(unsafe_code)]

pub mod builtin_sig;
pub mod dump;
pub mod functions;
pub mod hir;
pub mod ids;
pub mod infer;
mod last_use;
pub mod lower;
pub mod verify;
pub mod walk;
