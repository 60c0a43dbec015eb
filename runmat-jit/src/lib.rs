//! The just-in-time compiler: hot loops of the interpreter's bytecode as machine code, through Cranelift.
//!
//! [`Jit`] is the machine's [`Tier`]: it counts how hot loops are, compiles them for the classes that their frames hold,
//! and runs what it has compiled. Compiled code lives beside the interpreter: it keeps scalars in machine registers and
//! arrays in the frame; a guess that turns out wrong writes the frame back and leaves to the interpreter, which goes on at
//! the same instruction. So every program has the same results and errors in both.

mod abi;
mod background;
mod callees;
mod code;
mod decided;
mod edges;
mod function;
mod heat;
mod machine;
mod region;
mod tier;
mod translate;
mod types;
mod worker;

pub use tier::Jit;
