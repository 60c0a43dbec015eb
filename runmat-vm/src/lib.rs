//! Bytecode and interpreter.
