//! Checks what every pass may rely on. Run on everything in debug builds.
//!
//! - Ids of functions, variables and expressions that anything refers to exist.
//! - A function comes before those that are defined in it.
//! - Parameters have the origin of parameters. A captured variable is captured once, from a variable of the parent,
//!   or by name where the outermost parent is a script. Nested functions share cells; anonymous functions hold
//!   copies in registers. Only they capture.
//! - Variables that a statement makes global or persistent lie in cells.
//! - The operands of an expression come before it, and an expression is used once at most.
//! - An index chain has steps; an `if` has arms.
//! - `end` stands only in the arguments of a step, at any depth.
//! - A closure is an anonymous function of the function that makes it; a known callee is none.
//! - `break` and `continue` stand in loops.
//! - Last uses are those of variables in registers, in functions whose variables can't be reached by name.

use crate::hir::{
    Block, Callee, CaptureSource, ExprKind, Function, FunctionKind, Origin, Place, Stmt, StmtKind, Storage,
    Unit,
};
use crate::ids::{ExprId, FuncId, Id, LocalId};
use crate::walk::{for_each_operand, for_each_step_operand};

/// Checks functions of a unit; gives the first thing that is wrong.
///
/// # Errors
/// An invariant doesn't hold.
pub fn verify(unit: &Unit, functions: impl IntoIterator<Item = FuncId>) -> Result<(), String> {
    for id in functions {
        let function = unit.functions.get(id).ok_or_else(|| format!("{id:?} isn't lowered"))?;
        let mut cx =
            Verifier { unit, function, id, used: vec![false; function.exprs.len()], pending: Vec::new() };
        cx.function().map_err(|what| format!("{id:?} `{}`: {what}", function.name))?;
    }
    Ok(())
}

type Check = Result<(), String>;

fn check(holds: bool, what: impl FnOnce() -> String) -> Check {
    if holds { Ok(()) } else { Err(what()) }
}

struct Verifier<'a> {
    unit: &'a Unit,
    function: &'a Function,
    id: FuncId,
    used: Vec<bool>,
    /// Expressions to look at, and whether they stand in the arguments of a step.
    pending: Vec<(ExprId, bool)>,
}

impl<'a> Verifier<'a> {
    fn function(&mut self) -> Check {
        let function = self.function;
        if let Some(parent) = function.parent {
            check(parent < self.id, || format!("comes before its parent {parent:?}"))?;
        }
        for &param in function.params.iter().flatten().chain(&function.varargin) {
            self.local(param)?;
            let origin = function.locals[param].origin;
            check(origin == Origin::Param, || format!("parameter {param:?} is {origin:?}"))?;
        }
        for &output in function.outputs.iter().chain(&function.varargout) {
            self.local(output)?;
        }
        for &(_, nested) in &function.visible_nested {
            self.func(nested)?;
        }
        self.captures()?;
        for decl in function.arguments.iter().flat_map(|block| &block.declarations) {
            decl.local.map_or(Ok(()), |local| self.local(local))?;
            for &expr in decl.validators.iter().chain(&decl.default) {
                self.root(expr)?;
            }
        }
        self.block(&function.body, 0)
    }

    fn captures(&self) -> Check {
        let function = self.function;
        let mut captured = vec![false; function.locals.len()];
        for capture in &function.captures {
            self.local(capture.local)?;
            let seen = std::mem::replace(&mut captured[capture.local.index()], true);
            check(!seen, || format!("{:?} is captured twice", capture.local))?;
            let (storage, parent) = match (function.kind, function.parent) {
                (FunctionKind::Nested, Some(parent)) => (Storage::Cell, parent),
                (FunctionKind::Anonymous, Some(parent)) => (Storage::Register, parent),
                _ => return Err("captures without a function around it".into()),
            };
            let local = &function.locals[capture.local];
            check(local.storage == storage, || {
                format!("captured {:?} has the wrong storage", capture.local)
            })?;
            match capture.source {
                CaptureSource::Outer(outer) => {
                    let locals = &self.unit.functions[parent].locals;
                    check(outer.index() < locals.len(), || {
                        format!("captures {outer:?}, which isn't the parent's")
                    })?;
                    let shared = storage == Storage::Register || locals[outer].storage == Storage::Cell;
                    check(shared, || format!("shares {outer:?}, which isn't in a cell"))?;
                }
                CaptureSource::Dynamic(_) => {
                    let root = self.root_kind();
                    check(root == FunctionKind::Script, || "captures a name of no workspace".into())?;
                }
            }
        }
        for (id, local) in function.locals.enumerate() {
            let is_captured = local.origin == Origin::Captured;
            check(is_captured == captured[id.index()], || format!("{id:?} is captured or not"))?;
        }
        Ok(())
    }

    fn root_kind(&self) -> FunctionKind {
        let mut at = self.id;
        while let Some(parent) = self.unit.functions[at].parent {
            at = parent;
        }
        self.unit.functions[at].kind
    }

    fn local(&self, local: LocalId) -> Check {
        check(local.index() < self.function.locals.len(), || format!("no variable {local:?}"))
    }

    fn func(&self, func: FuncId) -> Check {
        check(func.index() < self.unit.functions.len(), || format!("no function {func:?}"))
    }

    fn block(&mut self, block: &'a Block, loops: usize) -> Check {
        block.iter().try_for_each(|stmt| self.stmt(stmt, loops))
    }

    fn stmt(&mut self, stmt: &'a Stmt, loops: usize) -> Check {
        match &stmt.kind {
            StmtKind::Expr { expr, ans, .. } => {
                ans.map_or(Ok(()), |ans| self.local(ans))?;
                self.root(*expr)
            }
            StmtKind::Assign { place, value, .. } => {
                self.root(*value)?;
                self.place(place)
            }
            StmtKind::MultiAssign { places, value, .. } => {
                self.root(*value)?;
                places.iter().try_for_each(|place| self.place(place))
            }
            StmtKind::Delete { place, .. } => self.place(place),
            StmtKind::If { arms, otherwise } => {
                check(!arms.is_empty(), || "an `if` has no arms".into())?;
                self.arms(arms, otherwise, loops)
            }
            StmtKind::Switch { subject, cases, otherwise } => {
                self.root(*subject)?;
                self.arms(cases, otherwise, loops)
            }
            StmtKind::While { cond, body } | StmtKind::DoUntil { body, cond } => {
                self.root(*cond)?;
                self.block(body, loops + 1)
            }
            StmtKind::For { place, range, body } => {
                self.root(*range)?;
                self.place(place)?;
                self.block(body, loops + 1)
            }
            StmtKind::Try { body, error, handler } => {
                error.map_or(Ok(()), |error| self.local(error))?;
                self.block(body, loops)?;
                self.block(handler, loops)
            }
            StmtKind::UnwindProtect { body, cleanup } => {
                self.block(body, loops)?;
                self.block(cleanup, loops)
            }
            StmtKind::Break | StmtKind::Continue => check(loops > 0, || "a jump stands in no loop".into()),
            StmtKind::Global { local, init } | StmtKind::Persistent { local, init } => {
                self.local(*local)?;
                let storage = self.function.locals[*local].storage;
                check(storage == Storage::Cell, || format!("{local:?} is declared but in no cell"))?;
                init.map_or(Ok(()), |init| self.root(init))
            }
            StmtKind::Return | StmtKind::Shell(_) => Ok(()),
        }
    }

    fn arms(&mut self, arms: &'a [(ExprId, Block)], otherwise: &'a Block, loops: usize) -> Check {
        for (cond, body) in arms {
            self.root(*cond)?;
            self.block(body, loops)?;
        }
        self.block(otherwise, loops)
    }

    fn place(&mut self, place: &Place) -> Check {
        place.local.map_or(Ok(()), |local| self.local(local))?;
        check(place.local.is_some() || place.steps.is_empty(), || "an ignored place has steps".into())?;
        self.subscripts(place);
        self.run()
    }

    fn subscripts(&mut self, place: &Place) {
        let pending = &mut self.pending;
        for step in &place.steps {
            for_each_step_operand(step, &mut |id| pending.push((id, true)));
        }
    }

    /// An expression that no other one holds, with all its operands.
    fn root(&mut self, id: ExprId) -> Check {
        self.pending.push((id, false));
        self.run()
    }

    fn run(&mut self) -> Check {
        while let Some((id, in_step)) = self.pending.pop() {
            check(id.index() < self.used.len(), || format!("no expression {id:?}"))?;
            let seen = std::mem::replace(&mut self.used[id.index()], true);
            check(!seen, || format!("{id:?} is used twice"))?;
            self.expr(id, in_step)?;
        }
        Ok(())
    }

    fn expr(&mut self, id: ExprId, in_step: bool) -> Check {
        let kind = &self.function.exprs[id].kind;
        let first = self.pending.len();
        match kind {
            ExprKind::End => check(in_step, || format!("{id:?} is an `end` in no step"))?,
            ExprKind::Local { local, last_use } => {
                self.local(*local)?;
                let may = self.function.kind != FunctionKind::Script && !self.function.observed;
                let may = may && self.function.locals[*local].storage == Storage::Register;
                check(may || !last_use, || format!("{id:?} can't be a last use"))?;
            }
            ExprKind::Closure(func) => {
                self.func(*func)?;
                let inner = &self.unit.functions[*func];
                let fits = inner.kind == FunctionKind::Anonymous && inner.parent == Some(self.id);
                check(fits, || format!("{id:?} closes over another function's variables"))?;
            }
            ExprKind::Call { callee: Callee::Function(func), .. }
            | ExprKind::Handle(Callee::Function(func)) => {
                self.func(*func)?;
                let kind = self.unit.functions.get(*func).map(|f| f.kind);
                let named = kind.is_none_or(|k| matches!(k, FunctionKind::Named | FunctionKind::Nested));
                check(named, || format!("{id:?} names {func:?}"))?;
            }
            ExprKind::Index { base, steps } => {
                check(!steps.is_empty(), || format!("{id:?} has no steps"))?;
                self.pending.push((*base, in_step));
                let pending = &mut self.pending;
                steps.iter().for_each(|step| for_each_step_operand(step, &mut |id| pending.push((id, true))));
                return self.operands_before(id, first);
            }
            ExprKind::Assign { place, value } => {
                place.local.map_or(Ok(()), |local| self.local(local))?;
                self.pending.push((*value, in_step));
                self.subscripts(place);
                return self.operands_before(id, first);
            }
            _ => {}
        }
        let pending = &mut self.pending;
        for_each_operand(kind, &mut |id| pending.push((id, in_step)));
        self.operands_before(id, first)
    }

    fn operands_before(&self, id: ExprId, first: usize) -> Check {
        match self.pending[first..].iter().find(|(operand, _)| *operand >= id) {
            Some((operand, _)) => Err(format!("{operand:?} doesn't come before {id:?}")),
            None => Ok(()),
        }
    }
}
