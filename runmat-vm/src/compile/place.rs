//! Assignments to variables and to parts of them.

use runmat_hir::hir::{ExprKind, Place, Step, StepKind};
use runmat_hir::ids::{ExprId, LocalId};

use super::{Compiler, EndContext, Operand1, Reg};
use crate::bytecode::operand::{Args, Const, Def, Imm, Place as PlaceReg, Use};
use crate::bytecode::ops::{KILL_A, KILL_B, Op};
use crate::program::{Path, PathStep};

impl Compiler<'_> {
    /// Evaluates `value` and assigns it.
    pub(crate) fn assign_expr(&mut self, place: &Place, value: ExprId) {
        let mark = self.mark();
        match place.local {
            Some(local) if place.steps.is_empty() && !self.is_cell(local) => {
                let reg = self.register(local);
                self.expr_to(value, reg);
                self.assigned[local.0 as usize] = true;
            }
            Some(_) if place.steps.is_empty() => {
                let temp = self.temp();
                self.expr_to(value, temp);
                self.assign_register(place, temp, true);
            }
            Some(_) => {
                // The right side is only read: the store shares it where it must.
                let source = self.operand(value);
                self.store(place, source.reg, source.owned);
            }
            None => {
                let temp = self.temp();
                self.expr_to(value, temp);
            }
        }
        self.release(mark);
    }

    /// Assigns the value of a register. An owned one is moved.
    pub(crate) fn assign_register(&mut self, place: &Place, src: Reg, owned: bool) {
        let Some(local) = place.local else { return };
        if !place.steps.is_empty() {
            return self.store(place, src, owned);
        }
        let reg = self.register(local);
        if self.is_cell(local) {
            let src = match owned {
                true => src,
                false => {
                    let temp = self.temp();
                    self.emit(Op::Copy { dst: Def(temp), src: Use(src) });
                    temp
                }
            };
            self.emit(Op::StoreCell { cell: Use(reg), src: Use(src) });
        } else if owned {
            self.emit(Op::Take { dst: Def(reg), src: PlaceReg(src) });
        } else {
            self.emit(Op::Copy { dst: Def(reg), src: Use(src) });
        }
        self.assigned[local.0 as usize] = true;
    }

    /// Writes a register through the steps of a place.
    fn store(&mut self, place: &Place, src: Reg, owned: bool) {
        let Some(local) = place.local else { return };
        let mark = self.mark();
        let base = self.register(local);
        let old = self.set_span(place.span);
        let src = match owned {
            true => src,
            false => self.for_storing(src, place),
        };
        match &place.steps[..] {
            [Step { kind: StepKind::Paren(args), .. }]
                if !args.iter().any(|&a| self.may_spread(a)) && args.len() == 1 =>
            {
                let i = self.target_index(place, args[0], 0, 1);
                let kill = Imm(i.killed_as(KILL_A).0 | Operand1 { reg: src, owned }.killed_as(KILL_B).0);
                let (base, i, src, site) = (PlaceReg(base), Use(i.reg), Use(src), self.site());
                self.emit(Op::Store1 { base, i, src, site, kill });
            }
            [Step { kind: StepKind::Paren(args), .. }]
                if !args.iter().any(|&a| self.may_spread(a)) && args.len() == 2 =>
            {
                let i = Use(self.target_index(place, args[0], 0, 2).reg);
                let j = Use(self.target_index(place, args[1], 1, 2).reg);
                let site = self.site();
                self.emit(Op::Store2 { base: PlaceReg(base), i, j, src: Use(src), site });
            }
            [Step { kind: StepKind::Brace(args), .. }] if args.len() == 1 && !self.may_spread(args[0]) => {
                let i = Use(self.target_index(place, args[0], 0, 1).reg);
                self.emit(Op::StoreBrace1 { base: PlaceReg(base), i, src: Use(src) });
            }
            [Step { kind: StepKind::Paren(args), .. }, Step { kind: StepKind::Field(name), .. }]
                if args.len() == 1 && !self.may_spread(args[0]) =>
            {
                let i = Use(self.target_index(place, args[0], 0, 1).reg);
                let name = self.symbol(*name);
                let (name, site) = (self.name(name), self.site());
                self.emit(Op::StoreIndexField { base: PlaceReg(base), i, name, src: Use(src), site });
            }
            [Step { kind: StepKind::Field(name), .. }] => {
                let name = self.symbol(*name);
                let (name, site) = (self.name(name), self.site());
                self.emit(Op::StoreField { base: PlaceReg(base), name, src: Use(src), site });
            }
            _ => {
                let (path, args) = self.path_args(place);
                self.emit(Op::Store { base: PlaceReg(base), path, args, src: Use(src) });
            }
        }
        let moved = owned && !is_copied_from(place) && (src as usize) < self.locals.len();
        if moved {
            // The container owns the value now: the variable mustn't look as if it did.
            self.emit(Op::Clear { dst: Def(src) });
        }
        self.assigned[local.0 as usize] = true;
        self.set_span(old);
        self.release(mark);
    }

    /// A value that goes into a container stays with its variable too: it is shared, unless it is only copied from.
    fn for_storing(&mut self, src: Reg, place: &Place) -> Reg {
        if is_copied_from(place) {
            return src;
        }
        let temp = self.temp();
        self.emit(Op::Copy { dst: Def(temp), src: Use(src) });
        temp
    }

    /// A subscript in the first step of a target; `end` in it means the variable.
    fn target_index(&mut self, place: &Place, arg: ExprId, position: u32, count: u32) -> Operand1 {
        // The variable itself tells its own size; `end_of` sees through variable cells.
        let base = place.local.map_or(0, |local| self.register(local));
        self.ends.push(EndContext { base, position, count });
        let operand = self.operand(arg);
        self.ends.pop();
        operand
    }

    /// The register with what `end` looks at behind the steps of `path`; read only when there is an `end`. The arguments
    /// of these steps are in their registers already: each is computed once.
    fn end_base(&mut self, place: &Place, path: &Path, args: Args, arg: ExprId) -> Reg {
        let Some(local) = place.local else { return 0 };
        let reg = self.register(local);
        if path.steps.is_empty() || !self.mentions_end(arg) {
            return reg;
        }
        let dst = self.temp();
        let path = self.path(path.clone());
        self.emit(Op::Peek { dst: Def(dst), base: Use(reg), path, args });
        dst
    }

    /// True when an `end` may stand in the expression: a quick look that errs on the safe side.
    fn mentions_end(&self, id: ExprId) -> bool {
        use runmat_hir::hir::ExprKind;
        !matches!(
            self.kind(id),
            ExprKind::Number(_)
                | ExprKind::Local { .. }
                | ExprKind::Colon
                | ExprKind::Char(_)
                | ExprKind::String(_)
        )
    }

    /// The steps of a place as a path, its arguments in consecutive temporaries.
    pub(crate) fn path_args(&mut self, place: &Place) -> (Const, Args) {
        let mut path = Path::default();
        let count: usize = place.steps.iter().map(arg_count).sum();
        let first = self.temps(count as u32);
        let mut at = first;
        for step in &place.steps {
            match &step.kind {
                StepKind::Paren(args) | StepKind::Brace(args) => {
                    // What `end` reads uses temporaries of its own.
                    let (before, read) = (path.clone(), Args { first, count: at - first });
                    for (position, &arg) in args.iter().enumerate() {
                        let mark = self.mark();
                        let base = self.end_base(place, &before, read, arg);
                        self.ends.push(EndContext {
                            base,
                            position: position as u32,
                            count: args.len() as u32,
                        });
                        path.spread |= self.may_spread(arg);
                        self.element_into(arg, at);
                        self.ends.pop();
                        self.release(mark);
                        at += 1;
                    }
                    path.steps.push(match step.kind {
                        StepKind::Paren(_) => PathStep::Paren(args.len() as u32),
                        _ => PathStep::Brace(args.len() as u32),
                    });
                }
                StepKind::Field(name) => {
                    let name = self.symbol(*name);
                    path.steps.push(PathStep::Field(name));
                }
                StepKind::Dynamic(expr) => {
                    self.name_into(*expr, at);
                    at += 1;
                    path.steps.push(PathStep::Dynamic);
                }
            }
        }
        let path = self.path(path);
        (path, Args { first, count: count as u32 })
    }

    /// A computed name, which is only looked at: a variable keeps its value.
    fn name_into(&mut self, id: ExprId, dst: Reg) {
        match *self.kind(id) {
            ExprKind::Local { local, .. } if !self.is_cell(local) && !self.may_be_function(local) => {
                let (span, src) = (self.function.exprs[id].span, Use(self.register(local)));
                let old = self.set_span(span);
                self.emit(Op::Borrow { dst: Def(dst), src });
                self.set_span(old);
            }
            _ => self.expr_to(id, dst),
        }
    }

    /// An element that may be a list, into a register that isn't the topmost.
    fn element_into(&mut self, id: ExprId, dst: Reg) {
        if self.may_spread(id) {
            let temp = self.temp();
            self.list_element(id, temp);
            self.emit(Op::Borrow { dst: Def(dst), src: Use(temp) });
        } else {
            self.expr_to(id, dst);
        }
    }

    /// Marks a variable as surely having a value.
    pub(crate) fn set_assigned(&mut self, local: LocalId) {
        self.assigned[local.0 as usize] = true;
    }
}

fn arg_count(step: &Step) -> usize {
    match &step.kind {
        StepKind::Paren(args) | StepKind::Brace(args) => args.len(),
        StepKind::Field(_) => 0,
        StepKind::Dynamic(_) => 1,
    }
}

/// True for `x(i) = v`, which copies the elements of `v` out; cells and structs share what they get themselves.
fn is_copied_from(place: &Place) -> bool {
    matches!(place.steps.last().map(|s| &s.kind), Some(StepKind::Paren(_)))
}
