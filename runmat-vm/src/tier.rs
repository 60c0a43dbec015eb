//! Where compiled code plugs in: what the interpreter offers to a code generator, and what it asks of one.
//!
//! The machine counts the rounds of loops and the calls of functions, and shows every so many of them to its tier. The
//! tier may run the frame on in code of its own; when it comes back, the machine is at an instruction again, or an error
//! is pending. Without a tier the interpreter runs alone.

use std::mem::offset_of;
use std::rc::Rc;

use runmat_hir::hir::FunctionKind;
use runmat_runtime::builtins::builtin::Builtin;
use runmat_runtime::value::Value;
use runmat_runtime::value::handle::{FunctionHandle, Target};

use crate::bytecode::operand::{Args, Def, Use};
use crate::feedback::Callable;
use crate::frame::{Frame, MAX_FRAMES, Return};
use crate::interp::Flow;
use crate::program::Proto;
use crate::vm::Vm;

/// Whether and when code is compiled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JitMode {
    /// Never.
    Off,
    /// What is hot.
    #[default]
    On,
    /// Every loop, in its second round.
    Force,
    /// As `Force`, and compiled code is left at guards now and then for no reason.
    Stress,
}

impl JitMode {
    /// The mode of that name: `off`, `on`, `force`, `stress`.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "off" => JitMode::Off,
            "on" => JitMode::On,
            "force" => JitMode::Force,
            "stress" => JitMode::Stress,
            _ => return None,
        })
    }
}

/// Whether machine code is made by another thread while the interpreter goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JitThread {
    /// Never: what is compiled is compiled at once. Loops that are compiled in their second round always are.
    Never,
    /// Large pieces of code, where there is more than one processor.
    #[default]
    Idle,
    /// All of it, waited for after a few rounds so that what happens doesn't depend on time: for tests.
    Always,
}

impl JitThread {
    /// The setting of that name: `never`, `idle`, `always`.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "never" => JitThread::Never,
            "idle" => JitThread::Idle,
            "always" => JitThread::Always,
            _ => return None,
        })
    }
}

/// A stage of compiled code that can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Cranelift's instructions.
    Clif,
    /// The machine's.
    Assembly,
}

/// A code generator.
pub trait Tier {
    /// How many rounds and calls pass between two looks.
    fn period(&self) -> u32;

    /// A loop of the top frame has just jumped back to the code position `header`, where the machine stands.
    fn at_loop(&self, vm: &mut Vm, header: usize) -> Flow;

    /// The top frame has just been entered.
    fn at_entry(&self, vm: &mut Vm) -> Flow;

    /// Gives up what was made for functions that don't live any more.
    fn release(&self);

    /// What was collected of everything that was compiled, when that was asked for.
    fn listing(&self) -> String;

    /// Lines about what was compiled and how it ran.
    fn statistics(&self) -> String;
}

/// How an instruction ended that compiled code had the interpreter run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The frame goes on at this code position, and nothing else in it has changed.
    Next(usize),
    /// The frame goes on at this code position, but variables may have changed by name, or names their meaning.
    Changed(usize),
    /// An error is pending.
    Throw,
    /// The thread's stack has no room for another nesting: the instruction hasn't run.
    Refused,
}

/// A frame that compiled code ran without the machine knowing of it.
pub struct VirtualFrame {
    /// Its code.
    pub proto: Rc<Proto>,
    /// Its first register, relative to the frame below.
    pub offset: usize,
    /// Where it goes on.
    pub pc: usize,
    /// Where its result goes in the frame below.
    pub result: u32,
    /// How many results are wanted there.
    pub n_out: u32,
    /// Inputs that it was called with.
    pub n_in: u32,
    /// Parameters (by bit) whose value the caller owns.
    pub borrowed: u64,
    /// Call site in the frame below.
    pub call_site: Option<u32>,
}

impl Vm {
    /// Offset of the pointer to the top frame's registers in the machine.
    pub const REGISTERS_OFFSET: usize = offset_of!(Vm, regs);

    /// Puts a code generator behind the interpreter.
    pub fn set_tier(&mut self, tier: Rc<dyn Tier>) {
        self.period = tier.period().max(1);
        self.set_heat(self.period);
        self.stride = self.period;
        self.tier = Some(tier);
    }

    /// Has the tier look at the next round of a loop: there is compiled code nearby.
    pub fn look_soon(&mut self) {
        self.set_heat(1);
        self.stride = 1;
    }

    /// How many rounds and calls the tier's look is about.
    pub fn stride(&self) -> u32 {
        self.stride
    }

    /// The code generator, when there is one.
    pub fn tier(&self) -> Option<&Rc<dyn Tier>> {
        self.tier.as_ref()
    }

    /// The running function.
    pub fn running(&self) -> &Rc<Proto> {
        &self.top().proto
    }

    /// A register of the top frame.
    pub fn register(&self, register: u32) -> Value {
        debug_assert!(register < self.top().proto.n_registers);
        self.get(Use(register))
    }

    /// Writes a register of the top frame; its old value is forgotten, not ended.
    pub fn set_register(&mut self, register: u32, value: Value) {
        debug_assert!(register < self.top().proto.n_registers);
        self.set(Def(register), value);
    }

    /// The top frame's registers.
    pub fn registers(&mut self) -> *mut Value {
        self.regs
    }

    /// The flag that asks running code to stop.
    pub fn interrupt_address(&self) -> *const u8 {
        self.interrupt.as_ptr().cast_const().cast()
    }

    /// Parameters (by bit) of the top frame whose value the caller owns.
    pub fn borrowed(&self) -> u64 {
        self.borrowed
    }

    /// The caller doesn't own the value of this parameter any more: it has been copied.
    pub fn end_loan(&mut self, register: u32) {
        if register < 64 {
            self.borrowed &= !(1 << register);
        }
    }

    /// Number of running functions.
    pub fn depth(&self) -> usize {
        self.frames.len()
    }

    /// Changes when names may have come to mean something else.
    pub fn epoch(&self) -> u64 {
        self.epoch
    }

    /// Makes room for `slots` registers from the top frame's first one on.
    pub fn reserve_registers(&mut self, slots: usize) {
        let base = self.top().base;
        self.reserve(base + slots);
    }

    /// Continues at a code position.
    pub fn continue_at(&mut self, pc: usize) {
        self.go_to(pc);
    }

    /// Raises an error at the instruction at `pc`, whose end is `after`.
    pub fn raise_at(&mut self, after: usize, error: runmat_runtime::error::Error) -> Flow {
        self.go_to(after);
        self.fail(error)
    }

    /// What the call site means, when it has been called and names mean what they meant then.
    pub fn callee_at(&self, proto: &Proto, site: u32) -> Option<Callable> {
        proto.sites[site as usize].callee_in(self.epoch)
    }

    /// The code behind a function handle, and the values that it has captured. None for handles of names and of nested
    /// functions.
    pub fn code_of_handle(value: &Value) -> Option<(&Proto, &[Value])> {
        let handle = value.as_ref::<FunctionHandle>()?;
        match &handle.target {
            Target::Bound(code) | Target::Anonymous(code) => {
                let proto = code.as_any().downcast_ref::<Proto>()?;
                (proto.kind != FunctionKind::Nested).then_some((proto, &handle.captures))
            }
            Target::Named(_) => None,
        }
    }

    /// The code of a function, to be kept by compiled code that knows its address.
    pub fn shared_code(proto: &Proto) -> Option<Rc<Proto>> {
        proto.unit.proto(proto.func)
    }

    /// Enters compiled code, which takes the thread's stack. False when there is too little left.
    pub fn enter_compiled(&mut self) -> bool {
        if !self.has_native_stack() {
            return false;
        }
        self.enter_native().is_ok()
    }

    /// Leaves compiled code.
    pub fn leave_compiled(&mut self) {
        self.native_depth -= 1;
    }

    /// True while compiled code may nest deeper: builtins that call back need the other half.
    fn has_native_stack(&self) -> bool {
        let marker = 0u8;
        let here = std::ptr::from_ref(std::hint::black_box(&marker)).addr();
        self.native_depth == 0 || self.native_base.abs_diff(here) < self.options.native_stack / 2
    }

    /// Bytes of the thread's stack that compiled code may still take.
    pub fn native_room(&self) -> usize {
        let marker = 0u8;
        let here = std::ptr::from_ref(std::hint::black_box(&marker)).addr();
        let used = if self.native_depth == 0 { 0 } else { self.native_base.abs_diff(here) };
        (self.options.native_stack / 2).saturating_sub(used)
    }

    /// Runs the instruction at `pc` of the top frame, and all that it calls.
    pub fn run_instruction(&mut self, pc: usize) -> Step {
        if !self.has_native_stack() {
            return Step::Refused;
        }
        let (depth, epoch, names_used) = (self.frames.len(), self.epoch, self.names_used);
        self.go_to(pc);
        // Compiled code runs the frame: no other code may enter it here.
        let heat = self.heat;
        self.set_heat(u32::MAX);
        let flow = self.single_step();
        // A function that has been called may have asked for a look.
        if self.heat != 1 {
            self.set_heat(heat);
        }
        let flow = match flow {
            Flow::Next if self.frames.len() > depth => self.finish_calls(depth),
            // Compiled code of the function that was called has failed: a handler may be in there.
            Flow::Throw if self.frames.len() > depth => match self.unwind(depth) {
                Ok(()) => self.finish_calls(depth),
                Err(error) => self.fail(error),
            },
            flow => flow,
        };
        match flow {
            Flow::Throw => Step::Throw,
            _ if self.epoch != epoch || self.names_used != names_used => Step::Changed(self.pc()),
            _ => Step::Next(self.pc()),
        }
    }

    /// Calls a builtin by its short form; false, and nothing done, when that declines. `call` is the call's number.
    pub fn call_quickly(&mut self, builtin: &'static Builtin, call: u32, args: Args, dst: u32) -> bool {
        let first = self.top().base + args.first as usize;
        let values = &self.stack[first..first + args.count as usize];
        let Some(value) = builtin.quickly(&mut self.rt, values) else { return false };
        let moved = self.top().proto.calls[call as usize].moved;
        self.end_temporaries(args, moved, &[value]);
        self.replace(Def(dst), value);
        true
    }

    /// Runs the call that the instruction has begun, until it has returned to the frame below.
    fn finish_calls(&mut self, depth: usize) -> Flow {
        let frame = &mut self.frames[depth];
        frame.ret = match frame.ret {
            Return::Registers { first, count } => Return::NativeRegisters { first, count },
            Return::List { register } => Return::NativeList { register },
            other => other,
        };
        if let Err(error) = self.enter_native() {
            self.fail(error);
            return match self.unwind(depth) {
                Ok(()) => Flow::Next,
                Err(error) => self.fail(error),
            };
        }
        let result = self.run_loop(depth);
        self.native_depth -= 1;
        match result {
            Ok(()) => Flow::Next,
            Err(error) => self.fail(error),
        }
    }

    /// What loops of compiled code do when a collection is due: everything live is in registers.
    pub fn collect_if_due(&mut self) {
        if self.rt.heap.wants_collection() {
            self.collect();
        }
    }

    /// Makes a frame of what compiled code ran without one. The top frame, which goes on at its position when the new
    /// one returns, becomes the one below.
    pub fn push_virtual(&mut self, frame: VirtualFrame) {
        let (pc, borrowed) = (self.pc(), self.borrowed);
        let top = self.top_mut();
        top.pc = pc;
        top.borrowed = borrowed;
        let below = top.base;
        let base = below + frame.offset;
        self.reserve(base + frame.proto.n_registers as usize);
        let (n_locals, pinned) = (frame.proto.pinned.0 as usize, &frame.proto.pinned.1);
        for (k, value) in pinned.iter().enumerate() {
            self.stack[base + n_locals + k] = *value;
        }
        let workspace = self.frames.len();
        self.frames.push(Frame {
            proto: frame.proto,
            base,
            pc: 0,
            ret: Return::Registers { first: below + frame.result as usize, count: frame.n_out },
            n_in: frame.n_in,
            n_out: frame.n_out,
            borrowed: frame.borrowed,
            workspace,
            call_site: frame.call_site,
            rare: None,
        });
        self.refresh();
        self.go_to(frame.pc);
    }

    /// How many calls of functions with up to `registers` registers compiled code may nest without frames: as many as the
    /// machine has room for, in frames and on the thread's stack. Makes room for them.
    pub fn room_for_calls(&mut self, registers: usize) -> usize {
        // More than a call takes of the thread's stack: its registers, and as much again.
        const NATIVE: usize = 2048;
        const MOST: usize = 1000;
        let frames = MAX_FRAMES.saturating_sub(self.frames.len() + 1);
        let calls = MOST.min(frames).min(self.native_room() / NATIVE);
        let end = self.top_end() + (calls + 1) * registers;
        self.reserve(end);
        calls
    }

    /// Shows the tier a loop that has jumped back to `header`.
    #[cold]
    pub(crate) fn look_at_loop(&mut self, header: usize) -> Flow {
        if let Err(error) = self.check_steps() {
            return self.fail(error);
        }
        self.set_heat(self.period);
        let flow = match self.tier.clone() {
            Some(tier) => tier.at_loop(self, header),
            None => Flow::Next,
        };
        if self.heat != 1 {
            self.stride = self.period;
        }
        flow
    }

    /// Shows the tier a function that has just been entered.
    #[cold]
    pub(crate) fn look_at_entry(&mut self) -> Flow {
        if self.heat == 0 {
            if let Err(error) = self.check_steps() {
                return self.fail(error);
            }
            self.set_heat(self.period);
            self.stride = self.period;
        }
        match self.tier.clone() {
            Some(tier) => tier.at_entry(self),
            None => Flow::Next,
        }
    }
}
