//! The dispatch loop and register access: the only unsafe code of the VM.
//!
//! Invariants, kept by the verifier and `Vm::refresh`:
//! - `at` is the start of an instruction of the top frame's function, whose code the frame keeps alive;
//! - `regs` points to the top frame's first register, and the stack holds all of the frame's registers;
//! - every register operand is below the function's register count.

#![allow(unsafe_code, reason = "bounds were checked by the verifier; see the module's invariants")]

use runmat_runtime::error::Error;
use runmat_runtime::value::Value;

use crate::bytecode::operand::{Args, Const, Def, Feedback, Imm, Operand, Outs, Place, Target, Use};
use crate::bytecode::ops::{OpVisitor, Opcode, WIDE_BIT};
use crate::for_each_op;
use crate::interp::Flow;
use crate::vm::Vm;

impl Vm {
    /// The value of a register.
    #[inline(always)]
    pub(crate) fn get(&self, register: Use) -> Value {
        // SAFETY: see the module's invariants.
        unsafe { *self.regs.add(register.0 as usize) }
    }

    /// Writes a register.
    #[inline(always)]
    pub(crate) fn set(&mut self, register: Def, value: Value) {
        // SAFETY: see the module's invariants.
        unsafe { *self.regs.add(register.0 as usize) = value }
    }

    /// Writes a register. An array that the variable there owned is dead now: its memory serves the next result.
    #[inline(always)]
    pub(crate) fn replace(&mut self, dst: Def, value: Value) {
        let old = self.get(Use(dst.0));
        self.set(dst, value);
        if old.is_object() && old != value {
            self.retire(dst, old);
        }
    }

    /// The place of a register. Must not be kept across anything that may grow the stack.
    #[inline(always)]
    pub(crate) fn place_mut(&mut self, register: Place) -> &mut Value {
        // SAFETY: see the module's invariants; the borrow is exclusive through `self`.
        unsafe { &mut *self.regs.add(register.0 as usize) }
    }

    /// Position of the next instruction in the top frame's code.
    #[inline(always)]
    pub(crate) fn pc(&self) -> usize {
        self.at.addr() - self.code.addr()
    }

    /// Goes on at a position in the top frame's code.
    #[inline(always)]
    pub(crate) fn go_to(&mut self, pc: usize) {
        self.at = self.code.wrapping_add(pc);
    }

    /// Takes a jump.
    #[inline(always)]
    pub(crate) fn jump_to(&mut self, target: Target) -> Flow {
        self.go_to(target.0 as usize);
        Flow::Next
    }

    /// Runs one instruction, for code that isn't the loop.
    #[inline(never)]
    pub(crate) fn single_step(&mut self) -> Flow {
        self.step()
    }

    /// Runs until the frame that stood at depth `depth` has returned to native code.
    ///
    /// The next instruction stays in the machine, not in a local variable: so the dispatch is small enough for the
    /// compiler to repeat it behind each instruction, and each instruction's successor is predicted by itself.
    pub(crate) fn run_loop(&mut self, depth: usize) -> Result<(), Error> {
        loop {
            match self.step() {
                Flow::Next => {}
                Flow::Done => return Ok(()),
                Flow::Throw => self.unwind(depth)?,
            }
        }
    }
}

macro_rules! define_step {
    ($( $(#[doc = $doc:literal])* $method:ident = $name:ident { $($field:ident : $kind:ident),* },
        [$($effect:ident),*]; )*) => {
        /// First bytes of narrow instructions.
        #[allow(non_upper_case_globals, reason = "named as the instructions are")]
        mod narrow {
            use super::Opcode;
            $( pub(super) const $name: u8 = Opcode::$name as u8; )*
        }

        /// First bytes of wide instructions.
        #[allow(non_upper_case_globals, reason = "named as the instructions are")]
        mod wide {
            use super::{Opcode, WIDE_BIT};
            $( pub(super) const $name: u8 = Opcode::$name as u8 | WIDE_BIT; )*
        }

        impl Vm {
            /// Runs one instruction.
            ///
            /// Narrow and wide forms are cases of one jump table. The machine learns where to go on before operands are
            /// decoded, so that those that only a slow path reads are decoded there.
            #[inline(always)]
            fn step(&mut self) -> Flow {
                let at = self.at;
                // SAFETY: `at` is the start of an instruction.
                match unsafe { *at } {
                    $(
                        narrow::$name => {
                            const SIZE: usize = (1usize $(+ <$kind as Operand>::NARROW)*).next_multiple_of(4);
                            self.at = at.wrapping_add(SIZE);
                            // SAFETY: the instruction's bytes lie within the code.
                            let _bytes = unsafe { std::slice::from_raw_parts(at, SIZE) };
                            let mut _k = 1usize;
                            $(
                                let $field = <$kind>::decode::<false>(&_bytes[_k..]);
                                _k += <$kind as Operand>::NARROW;
                            )*
                            self.$method($($field),*)
                        }
                        wide::$name => {
                            const SIZE: usize = (1usize $(+ <$kind as Operand>::WIDE)*).next_multiple_of(4);
                            self.at = at.wrapping_add(SIZE);
                            // SAFETY: the instruction's bytes lie within the code.
                            let _bytes = unsafe { std::slice::from_raw_parts(at, SIZE) };
                            let mut _k = 1usize;
                            $(
                                let $field = <$kind>::decode::<true>(&_bytes[_k..]);
                                _k += <$kind as Operand>::WIDE;
                            )*
                            self.$method($($field),*)
                        }
                    )*
                    // SAFETY: the verifier accepts only known opcodes.
                    _ => unsafe { std::hint::unreachable_unchecked() },
                }
            }
        }
    };
}
for_each_op!(define_step);

/// Hands each instruction to the `Vm`'s method of the same name: a new instruction doesn't compile until the
/// interpreter knows it.
macro_rules! check_visitor {
    ($( $(#[doc = $doc:literal])* $method:ident = $name:ident { $($field:ident : $kind:ident),* },
        [$($effect:ident),*]; )*) => {
        impl OpVisitor for Vm {
            type Out = Flow;
            $( fn $method(&mut self, $($field: $kind),*) -> Flow { Vm::$method(self, $($field),*) } )*
        }
    };
}
for_each_op!(check_visitor);
