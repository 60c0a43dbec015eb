//! Bytecode and interpreter of RunMat.
//!
//! HIR is compiled function by function, when a function is first called ([`compile`]), to register bytecode
//! ([`bytecode`]), which the profiling interpreter runs ([`interp`]). [`vm::Vm`] is the engine of a session: stack,
//! frames, functions and files; it implements the runtime's `Host`.

pub(crate) mod arguments;
pub mod bytecode;
pub mod compile;
pub(crate) mod exception;
pub mod feedback;
pub mod frame;
pub mod host;
pub mod interp;
pub mod names;
pub mod program;
pub(crate) mod steps;
pub mod tier;
pub mod vm;
pub(crate) mod workspace;
