//! Index chains that read.

use runmat_hir::hir::{ExprKind, Step, StepKind};
use runmat_hir::ids::ExprId;

use super::{Compiler, EndContext, Operand1, Reg};
use crate::bytecode::operand::{Args, Def, Imm, Outs, Place as PlaceReg, Use};
use crate::bytecode::ops::{BORROW, KILL_B, ONE, Op};

impl Compiler<'_> {
    /// Evaluates an index chain into `dst`. `mode` says what a list of values at the end means. True when `dst` owns
    /// the value.
    pub(crate) fn chain(&mut self, id: ExprId, dst: Reg, mode: Imm) -> bool {
        let ExprKind::Index { base, steps } = self.kind(id) else { return false };
        let mark = self.mark();
        let mut current = self.operand(*base);
        let mut k = 0;
        let mut owned = true;
        while k < steps.len() {
            let used = self.fused_steps(&steps[k..]);
            let last = k + used == steps.len();
            let target = if last { dst } else { self.temp() };
            let step_mode = if last { mode } else { BORROW };
            let old = self.set_span(steps[k + used - 1].span);
            owned =
                self.step(current, &steps[k..k + used], target, step_mode, Outs { first: target, count: 1 });
            self.set_span(old);
            current = Operand1 { reg: target, owned };
            k += used;
        }
        self.release(mark);
        owned
    }

    /// `s(i).f` is one instruction.
    fn fused_steps(&self, steps: &[Step]) -> usize {
        match steps {
            [Step { kind: StepKind::Paren(args), .. }, Step { kind: StepKind::Field(_), .. }, ..]
                if args.len() == 1 && !self.may_spread(args[0]) =>
            {
                2
            }
            _ => 1,
        }
    }

    /// True for an argument that may yield any number of values.
    pub(crate) fn may_spread(&self, id: ExprId) -> bool {
        match self.kind(id) {
            ExprKind::Index { steps, .. } => {
                steps.last().is_some_and(|s| !matches!(s.kind, StepKind::Paren(_)))
            }
            ExprKind::Dotted { args: None, .. } => true,
            _ => false,
        }
    }

    /// Evaluates a chain whose results go to `outs`: the last step may call a handle.
    pub(crate) fn chain_outs(&mut self, id: ExprId, outs: Outs) {
        let ExprKind::Index { base, steps } = self.kind(id) else { return };
        let mark = self.mark();
        let mut current = self.operand(*base);
        for (k, step) in steps.iter().enumerate() {
            let last = k + 1 == steps.len();
            let old = self.set_span(step.span);
            if last {
                self.step(current, std::slice::from_ref(step), outs.first, ONE, outs);
            } else {
                let target = self.temp();
                let step_outs = Outs { first: target, count: 1 };
                let owned = self.step(current, std::slice::from_ref(step), target, BORROW, step_outs);
                current = Operand1 { reg: target, owned };
            }
            self.set_span(old);
        }
        self.release(mark);
    }

    /// One step in the middle of a chain.
    pub(crate) fn read_step(&mut self, base: Reg, step: &Step, dst: Reg) {
        let outs = Outs { first: dst, count: 1 };
        self.step(Operand1 { reg: base, owned: false }, std::slice::from_ref(step), dst, BORROW, outs);
    }

    /// One step (or a fused pair). True when the result is owned.
    fn step(&mut self, base: Operand1, steps: &[Step], dst: Reg, mode: Imm, outs: Outs) -> bool {
        let mark = self.mark();
        let base_use = Use(base.reg);
        let owned = match &steps[0].kind {
            StepKind::Paren(args) if steps.len() == 2 => {
                let StepKind::Field(name) = steps[1].kind else { return true };
                let i = Use(self.index_operand(base.reg, args[0], 0, 1).reg);
                let name = self.symbol(name);
                let name = self.name(name);
                self.emit(Op::IndexField { dst: Def(dst), base: base_use, i, name, mode });
                mode != BORROW
            }
            StepKind::Paren(args) => {
                self.paren(base.reg, args, outs);
                true
            }
            StepKind::Brace(args) => {
                match args[..] {
                    [one] if !self.may_spread(one) => {
                        let i = Use(self.index_operand(base.reg, one, 0, 1).reg);
                        self.emit(Op::Brace1 { dst: Def(dst), base: base_use, i, mode });
                    }
                    _ => {
                        let (args, spread) = self.index_args(base.reg, args);
                        self.emit(Op::Brace { dst: Def(dst), base: base_use, args, mode, spread });
                    }
                }
                mode != BORROW
            }
            StepKind::Field(name) => {
                let name = self.symbol(*name);
                let (name, site) = (self.name(name), self.site());
                self.emit(Op::Field { dst: Def(dst), base: base_use, name, site, mode });
                mode != BORROW
            }
            StepKind::Dynamic(expr) => {
                let name = Use(self.operand(*expr).reg);
                self.emit(Op::DynamicField { dst: Def(dst), base: base_use, name, mode });
                mode != BORROW
            }
        };
        self.release(mark);
        owned
    }

    fn paren(&mut self, base: Reg, args: &[ExprId], outs: Outs) {
        let plain = outs.count == 1 && !args.iter().any(|&a| self.may_spread(a));
        match args[..] {
            [one] if plain && let ExprKind::Range { start, step: None, stop } = *self.kind(one) => {
                self.paren_span(base, one, (start, stop), outs.first);
            }
            [one] if plain => {
                let i = self.index_operand(base, one, 0, 1);
                let (dst, base, site, kill) = (Def(outs.first), Use(base), self.site(), i.killed_as(KILL_B));
                self.emit(Op::Index1 { dst, base, i: Use(i.reg), site, kill });
            }
            [row, column] if plain => {
                let i = Use(self.index_operand(base, row, 0, 2).reg);
                let j = Use(self.index_operand(base, column, 1, 2).reg);
                let site = self.site();
                self.emit(Op::Index2 { dst: Def(outs.first), base: Use(base), i, j, site });
            }
            _ => {
                let (args, spread) = self.index_args(base, args);
                self.emit(Op::Index { outs, base: Use(base), args, spread });
            }
        }
    }

    /// `base(start:stop)`: mostly that needs no array of subscripts.
    fn paren_span(&mut self, base: Reg, range: ExprId, ends: (ExprId, ExprId), dst: Reg) {
        let done = self.label();
        let start = Use(self.index_operand(base, ends.0, 0, 1).reg);
        let stop = Use(self.index_operand(base, ends.1, 0, 1).reg);
        let target = self.target(done);
        let base = Use(base);
        self.emit(Op::IndexSpan { dst: PlaceReg(dst), base, start, stop, target });
        let i = self.temp();
        let old = self.set_span(self.function.exprs[range].span);
        self.emit(Op::Range { dst: Def(i), start, stop });
        self.set_span(old);
        let (site, kill) = (self.site(), Operand1 { reg: i, owned: true }.killed_as(KILL_B));
        self.emit(Op::Index1 { dst: Def(dst), base, i: Use(i), site, kill });
        self.bind(done);
    }

    /// One subscript, in any register; `end` in it means `base`.
    pub(crate) fn index_operand(&mut self, base: Reg, arg: ExprId, position: u32, count: u32) -> Operand1 {
        self.ends.push(EndContext { base, position, count });
        let operand = self.operand(arg);
        self.ends.pop();
        operand
    }

    /// All subscripts in consecutive temporaries.
    pub(crate) fn index_args(&mut self, base: Reg, args: &[ExprId]) -> (Args, Imm) {
        let first = self.mark();
        let mut spread = false;
        for (k, &arg) in args.iter().enumerate() {
            let reg = self.temp();
            self.ends.push(EndContext { base, position: k as u32, count: args.len() as u32 });
            spread |= self.list_element(arg, reg);
            self.ends.pop();
        }
        (Args { first, count: args.len() as u32 }, Imm(spread as u32))
    }
}
