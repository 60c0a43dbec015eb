//! The part of a function that is compiled: its instructions, where jumps lead, and which registers are read later.

use std::cell::OnceCell;
use std::ops::Range;

use runmat_vm::bytecode::operand::OperandVisitor;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::program::Proto;

/// An instruction in its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Instruction {
    pub(crate) pc: u32,
    /// Code position behind it.
    pub(crate) next: u32,
    pub(crate) op: Op,
}

impl Instruction {
    /// Where it may continue other than behind itself.
    pub(crate) fn target(&self) -> Option<u32> {
        let mut target = TargetOf(None);
        self.op.operands(&mut target);
        target.0
    }

    fn has(&self, effect: &str) -> bool {
        self.op.effects().contains(&effect)
    }

    /// It never falls through.
    pub(crate) fn ends(&self) -> bool {
        self.has("ends")
    }

    /// It may raise an error.
    pub(crate) fn throws(&self) -> bool {
        self.has("throws")
    }

    /// It may run other code.
    pub(crate) fn calls(&self) -> bool {
        self.has("calls")
    }

    /// It is the end of a loop's round.
    pub(crate) fn is_back_edge(&self) -> bool {
        self.target().is_some_and(|target| target <= self.pc)
    }
}

/// A set of registers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Registers(Vec<u64>);

impl Registers {
    pub(crate) fn new(count: usize) -> Self {
        Registers(vec![0; count.div_ceil(64)])
    }
    /// False for registers beyond those that the set is for.
    pub(crate) fn has(&self, register: u32) -> bool {
        self.0.get(register as usize / 64).is_some_and(|word| word >> (register % 64) & 1 == 1)
    }
    pub(crate) fn insert(&mut self, register: u32) -> bool {
        let word = &mut self.0[register as usize / 64];
        let before = *word;
        *word |= 1 << (register % 64);
        before != *word
    }
    fn remove(&mut self, register: u32) {
        self.0[register as usize / 64] &= !(1 << (register % 64));
    }
    fn add(&mut self, other: &Registers) -> bool {
        let mut changed = false;
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            changed |= *b & !*a != 0;
            *a |= *b;
        }
        changed
    }
}

/// The decoded code of a whole function, with what is read later at each instruction.
pub(crate) struct Code {
    pub(crate) instructions: Vec<Instruction>,
    /// The number of the instruction at each code position where one begins.
    by_pc: Vec<u32>,
    /// Registers that are read before they are written, from in front of each instruction on; found out when something is
    /// compiled.
    live: OnceCell<Vec<Registers>>,
}

impl Code {
    /// Decodes a function. `None` for code that isn't well formed.
    pub(crate) fn new(proto: &Proto) -> Option<Self> {
        let mut instructions = Vec::new();
        let mut pc = 0;
        while pc < proto.code.len() {
            let (op, size) = Op::decode(&proto.code[pc..])?;
            instructions.push(Instruction { pc: pc as u32, next: (pc + size) as u32, op });
            pc += size;
        }
        let mut by_pc = vec![u32::MAX; pc];
        for (k, instruction) in (0..).zip(&instructions) {
            by_pc[instruction.pc as usize] = k;
        }
        Some(Code { instructions, by_pc, live: OnceCell::new() })
    }

    /// The number of the instruction at a code position.
    pub(crate) fn index(&self, pc: u32) -> Option<usize> {
        self.by_pc.get(pc as usize).filter(|k| **k != u32::MAX).map(|k| *k as usize)
    }

    /// The register whose value the instruction at a code position puts into another one.
    pub(crate) fn moved_at(&self, pc: u32) -> Option<u32> {
        match self.instructions[self.index(pc)?].op {
            Op::Copy { src, .. } | Op::Borrow { src, .. } => Some(src.0),
            Op::Take { src, .. } => Some(src.0),
            _ => None,
        }
    }

    /// True when a register is read before it is written, from a code position on.
    pub(crate) fn live_at(&self, pc: u32, register: u32) -> bool {
        self.index(pc).is_some_and(|k| self.live(k).has(register))
    }

    /// Registers that are read before they are written, from in front of an instruction on.
    pub(crate) fn live(&self, index: usize) -> &Registers {
        match self.live.get() {
            Some(live) => &live[index],
            None => unreachable!("a function is analysed before it is compiled"),
        }
    }

    /// Finds out which registers are read later.
    pub(crate) fn analyse(&self, proto: &Proto) {
        self.live.get_or_init(|| self.find_live(proto));
    }

    /// Liveness, backwards until nothing changes. An error continues at its handler.
    fn find_live(&self, proto: &Proto) -> Vec<Registers> {
        let count = proto.n_registers as usize;
        let mut live = vec![Registers::new(count); self.instructions.len() + 1];
        let mut changed = true;
        while changed {
            changed = false;
            for k in (0..self.instructions.len()).rev() {
                let instruction = &self.instructions[k];
                let mut out = match instruction.ends() {
                    true => Registers::new(count),
                    false => live[k + 1].clone(),
                };
                if let Some(target) = instruction.target().and_then(|pc| self.index(pc)) {
                    match instruction.op {
                        // On that way it has written its result.
                        Op::IndexSpan { dst, .. } => {
                            let mut there = live[target].clone();
                            there.remove(dst.0);
                            out.add(&there);
                        }
                        _ => {
                            out.add(&live[target]);
                        }
                    }
                }
                let mut access = Access::of(&instruction.op);
                for register in access.written.drain(..) {
                    out.remove(register);
                }
                for register in access.read.drain(..) {
                    out.insert(register);
                }
                if let Op::Ret {} = instruction.op {
                    proto.outputs.iter().chain(&proto.varargout).for_each(|register| {
                        out.insert(*register);
                    });
                }
                if instruction.throws()
                    && let Some(handler) =
                        proto.handlers.iter().find(|h| h.start <= instruction.pc && instruction.pc < h.end)
                    && let Some(target) = self.index(handler.target)
                {
                    out.add(&live[target].clone());
                }
                changed |= live[k].add(&out);
            }
        }
        live
    }

    /// The loops inside a range of instructions, which itself is none of them.
    pub(crate) fn loops_in(&self, body: &Range<usize>) -> Vec<Range<usize>> {
        body.clone()
            .filter(|k| self.instructions[*k].is_back_edge())
            .filter_map(|end| Some(self.index(self.instructions[end].target()?)?..end + 1))
            .filter(|range| body.start <= range.start && range != body)
            .collect()
    }

    /// The loops that hold an instruction, inner ones first: from the start of the body to behind the jump back.
    pub(crate) fn loops_around(&self, index: usize) -> Vec<Range<usize>> {
        let mut loops: Vec<Range<usize>> = self
            .instructions
            .iter()
            .enumerate()
            .filter(|(_, i)| i.is_back_edge())
            .filter_map(|(end, i)| Some(self.index(i.target()?)?..end + 1))
            .filter(|range| range.contains(&index))
            .collect();
        loops.sort_by_key(|range| range.len());
        loops
    }
}

/// A loop over a range in whose rounds nothing else writes the variable.
#[derive(Clone, Debug)]
pub(crate) struct Counted {
    /// From the start of the body to behind the jump back.
    pub(crate) body: Range<usize>,
    /// First register of the loop's state.
    pub(crate) state: u32,
    pub(crate) variable: u32,
    /// There is no loop in it.
    pub(crate) is_innermost: bool,
}

impl Code {
    /// The loops of a region that count.
    pub(crate) fn counted(&self, region: Range<usize>) -> Vec<Counted> {
        let loops = region.clone().filter_map(|k| {
            let Op::ForRangeNext { state, var, body } = self.instructions[k].op else { return None };
            let start = self.index(body.0).filter(|start| region.contains(start))?;
            let others = &self.instructions[start..k];
            let rewritten = others.iter().any(|i| {
                let access = Access::of(&i.op);
                // A number that is taken is still there.
                let is_taken = matches!(i.op, Op::Take { .. });
                access.written.contains(&var.0) || (!is_taken && access.places.contains(&var.0))
            });
            let is_innermost = !others.iter().any(Instruction::is_back_edge);
            let counted = Counted { body: start..k + 1, state: state.0, variable: var.0, is_innermost };
            (!rewritten).then_some(counted)
        });
        loops.collect()
    }
}

/// The registers that an instruction reads and writes.
#[derive(Default)]
pub(crate) struct Access {
    pub(crate) read: Vec<u32>,
    /// Written on every way.
    pub(crate) written: Vec<u32>,
    /// Changed in place.
    pub(crate) places: Vec<u32>,
}

impl Access {
    pub(crate) fn of(op: &Op) -> Self {
        let mut access = Access::default();
        op.operands(&mut access);
        match *op {
            // The state of a loop lies in five registers, of which the instruction names the first.
            Op::ForRangeNext { state, .. } | Op::ForColumnsNext { state, .. } => {
                access.read.extend(state.0..state.0 + 5);
                // Without another round it stays as it is.
                access.read.append(&mut access.written);
            }
            // On the way on which it stays as it is nobody reads it.
            Op::IndexSpan { dst, .. } => {
                if let Some(place) = access.read.iter().position(|register| *register == dst.0) {
                    access.read.remove(place);
                }
            }
            // Written only when there is a result.
            Op::Call { outs, .. } | Op::Index { outs, .. } | Op::CallDotted { outs, .. }
                if outs.count == 0 =>
            {
                access.read.append(&mut access.written);
            }
            _ => {}
        }
        access
    }
}

impl OperandVisitor for Access {
    fn def(&mut self, register: u32) {
        self.written.push(register);
    }
    fn used(&mut self, register: u32) {
        self.read.push(register);
    }
    fn place(&mut self, register: u32) {
        self.read.push(register);
        self.places.push(register);
    }
    fn used_run(&mut self, first: u32, count: u32) {
        self.read.extend(first..first + count);
    }
    fn def_run(&mut self, first: u32, count: u32) {
        self.written.extend(first..first + count.max(1));
    }
    fn constant(&mut self, _: u32) {}
    fn target(&mut self, _: u32) {}
    fn site(&mut self, _: u32) {}
    fn immediate(&mut self, _: u32) {}
}

struct TargetOf(Option<u32>);

impl OperandVisitor for TargetOf {
    fn def(&mut self, _: u32) {}
    fn used(&mut self, _: u32) {}
    fn place(&mut self, _: u32) {}
    fn used_run(&mut self, _: u32, _: u32) {}
    fn def_run(&mut self, _: u32, _: u32) {}
    fn constant(&mut self, _: u32) {}
    fn target(&mut self, pc: u32) {
        self.0 = Some(pc);
    }
    fn site(&mut self, _: u32) {}
    fn immediate(&mut self, _: u32) {}
}

/// Functions that are mostly called with integers.
const WHOLE: &[&str] = &["mod", "rem", "bitand", "bitor", "bitxor", "bitshift"];
/// Functions whose result is mostly an integer when the arguments come from integers.
const KEEP_WHOLE: &[&str] = &["floor", "fix", "ceil", "round", "min", "max", "abs", "double"];

impl Code {
    /// Registers of a region that are subscripts or bounds of ranges, or from which such are computed: worth to be
    /// integers. Registers are taken as wholes, so that a temporary may be said to be wanted at all its uses.
    pub(crate) fn wanted_integers(&self, region: Range<usize>, proto: &Proto) -> Registers {
        let mut wanted = Registers::new(proto.n_registers as usize);
        let instructions = &self.instructions[region];
        let name = |call: u32| &*proto.calls[call as usize].name;
        for instruction in instructions {
            match instruction.op {
                Op::Index1 { i, .. } | Op::Store1 { i, .. } => {
                    wanted.insert(i.0);
                }
                Op::Index2 { i, j, .. } | Op::Store2 { i, j, .. } => {
                    wanted.insert(i.0);
                    wanted.insert(j.0);
                }
                Op::ForRange { state, start, step, stop, .. } => {
                    for register in [start.0, step.0, stop.0].into_iter().chain(state.first..state.first + 4)
                    {
                        wanted.insert(register);
                    }
                }
                Op::ForRangeNext { state, var, .. } => {
                    for register in (state.0..state.0 + 4).chain([var.0]) {
                        wanted.insert(register);
                    }
                }
                Op::Call { call, args, .. } if WHOLE.contains(&name(call.0)) => {
                    for register in args.first..args.first + args.count {
                        wanted.insert(register);
                    }
                }
                _ => {}
            }
        }
        let mut changed = true;
        while changed {
            changed = false;
            for instruction in instructions {
                match instruction.op {
                    Op::Copy { dst, src } | Op::Borrow { dst, src } if wanted.has(dst.0) => {
                        changed |= wanted.insert(src.0);
                    }
                    Op::Take { dst, src } if wanted.has(dst.0) => changed |= wanted.insert(src.0),
                    Op::Add { dst, a, b, .. } | Op::Sub { dst, a, b, .. } if wanted.has(dst.0) => {
                        changed |= wanted.insert(a.0);
                        changed |= wanted.insert(b.0);
                    }
                    Op::Times { dst, a, b, .. }
                    | Op::Mtimes { dst, a, b, .. }
                    | Op::Rdivide { dst, a, b, .. }
                    | Op::Mrdivide { dst, a, b, .. }
                        if wanted.has(dst.0) =>
                    {
                        changed |= wanted.insert(a.0);
                        changed |= wanted.insert(b.0);
                    }
                    Op::Call { outs, call, args, .. }
                        if wanted.has(outs.first) && KEEP_WHOLE.contains(&name(call.0)) =>
                    {
                        for register in args.first..args.first + args.count {
                            changed |= wanted.insert(register);
                        }
                    }
                    // What integers are compared with.
                    Op::JumpUnlessLt { a, b, .. }
                    | Op::JumpUnlessLe { a, b, .. }
                    | Op::JumpUnlessGt { a, b, .. }
                    | Op::JumpUnlessGe { a, b, .. }
                    | Op::JumpUnlessEq { a, b, .. }
                    | Op::JumpUnlessNe { a, b, .. }
                        if wanted.has(a.0) || wanted.has(b.0) =>
                    {
                        changed |= wanted.insert(a.0);
                        changed |= wanted.insert(b.0);
                    }
                    _ => {}
                }
            }
        }
        wanted
    }
}
