//! Register bytecode: instructions, operands, encoding, disassembly, verification.
//!
//! An instruction is declared once, in [`ops`]; everything else about it is derived from there.

pub mod disasm;
pub mod operand;
pub mod ops;
pub mod verify;
