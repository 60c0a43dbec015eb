//! The dispatch loop and register access: the only unsafe code of the VM.
//!
//! Invariants, kept by the verifier and `Vm::refresh`:
//! - `at` is the start of an instruction of the top frame's function, whose code the frame keeps alive;
//! - `top` points to the last of `frames`, of which there is always one, and `current` to its function, which it keeps
//!   alive;
//! - `regs` points to the top frame's first register, and the stack holds all of the frame's registers;
//! - every register operand is below the function's register count.

#![allow(unsafe_code, reason = "bounds were checked by the verifier; see the module's invariants")]

use std::rc::Rc;

use runmat_runtime::error::Error;
use runmat_runtime::value::Value;

use crate::bytecode::operand::{Args, Const, Def, Feedback, Imm, Operand, Outs, Place, Target, Use};
use crate::bytecode::ops::{OpVisitor, Opcode, WIDE_BIT};
use crate::feedback::Site;
use crate::for_each_op;
use crate::frame::Frame;
use crate::interp::Flow;
use crate::program::Proto;
use crate::vm::Vm;

impl Vm {
    /// The top frame.
    #[inline(always)]
    pub(crate) fn top(&self) -> &Frame {
        // SAFETY: see the module's invariants; frames come and go only through `&mut self`.
        unsafe { &*self.top }
    }

    /// The top frame, to change.
    #[inline(always)]
    pub(crate) fn top_mut(&mut self) -> &mut Frame {
        // SAFETY: see the module's invariants; the borrow is exclusive through `self`.
        unsafe { &mut *self.top }
    }

    /// Prepares the registers of a function for which [`Vm::can_enter`] holds, behind its arguments.
    #[inline(always)]
    pub(super) fn prepare_registers(&mut self, proto: &Proto, base: usize, n_args: usize) -> *mut Value {
        let n_params = proto.n_params as usize;
        // SAFETY: the stack holds `extent` registers from `base` on: parameters, and behind them all of the image.
        unsafe {
            let registers = self.stack.as_mut_ptr().add(base);
            for k in n_args..n_params {
                *registers.add(k) = Value::UNDEFINED;
            }
            let mut place = registers.add(n_params).cast::<[Value; 4]>();
            for image in &proto.image {
                place.write_unaligned(*image);
                place = place.add(1);
            }
            registers
        }
    }

    /// Adds a frame, for which [`Vm::can_enter`] must hold, and makes it the top: it is written where it stays.
    #[inline(always)]
    pub(super) fn push_in_room(&mut self, frame: Frame) {
        let n = self.frames.len();
        debug_assert!(n < self.frame_room && self.frame_room <= self.frames.capacity());
        // SAFETY: there is room for one more behind the last.
        unsafe {
            self.top = self.top.add(1);
            self.top.write(frame);
            self.frames.set_len(n + 1);
        }
    }

    /// Removes the top frame and goes on in the one below.
    #[inline(always)]
    pub(crate) fn drop_frame(&mut self) {
        let n = self.frames.len() - 1;
        assert!(n > 0, "the base frame stays");
        // SAFETY: the last of the frames is taken out, and there is another one below it.
        let Frame { proto, rare, .. } = unsafe {
            self.frames.set_len(n);
            let gone = self.top.read();
            self.top = self.top.sub(1);
            gone
        };
        let top = self.top();
        let (base, pc, borrowed, current) = (top.base, top.pc, top.borrowed, Rc::as_ptr(&top.proto));
        let code = top.proto.code.as_ptr();
        self.code = code;
        self.at = code.wrapping_add(pc);
        self.current = current;
        self.base = base;
        self.borrowed = borrowed;
        // SAFETY: a frame's base lies within the stack.
        self.regs = unsafe { self.stack.as_mut_ptr().add(base) };
        drop(rare);
        drop(proto);
    }

    /// The function that a call site has met in this epoch.
    #[inline(always)]
    pub(super) fn known_code(&self, site: &Site) -> Option<Rc<Proto>> {
        let known = site.code_in(self.epoch)?;
        // SAFETY: the site's cache owns the function, which is in an `Rc`, as long as it says that it knows it.
        unsafe {
            Rc::increment_strong_count(known);
            Some(Rc::from_raw(known))
        }
    }

    /// The running function.
    #[inline(always)]
    pub(crate) fn current(&self) -> &Proto {
        // SAFETY: see the module's invariants; who takes the frame away needs the machine for itself.
        unsafe { &*self.current }
    }

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
