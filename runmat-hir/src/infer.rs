//! Classes, sizes and ranges of variables and expressions, by forward data flow over a function.
//!
//! The state is a type per variable. Branches join; a loop is repeated until its state is stable, with moving bounds
//! widened, and after a few rounds everything that it assigns is given up. What an expression was found to be in the
//! last round holds whenever it runs. Nothing is stored in the tree: the tier that asks keeps the [`Types`].
//!
//! A type holds where the expression has a value at all; errors are no values. It takes for granted what the compiler
//! can't see: that names of builtins mean the builtins, and that functions which are called don't change the variables
//! of their callers by `assignin` or `evalin`. Whoever relies on it guards that. A real double may be sparse.

pub mod class;
pub mod range;
pub mod shape;

mod assign;
mod value;

use std::fmt;

use crate::builtin_sig::Builtins;
use crate::hir::{
    Block, Callee, ExprKind, Function, FunctionKind, Local, Origin, Place, Stmt, StmtKind, Storage, Unit,
};
use crate::ids::{ExprId, FuncId, Id, LocalId};
use crate::walk::{for_each_operand, for_each_place_operand};

pub use self::class::{Class, ClassSet};
pub use self::range::Range;
pub use self::shape::{Dim, Shape};

/// Loops nested deeper than this are not repeated.
const MAX_REPEATED: usize = 3;

/// Rounds of a loop before everything that it assigns is given up.
const MAX_ROUNDS: usize = 4;

/// Functions with more states than this, in variables times joins, get no types.
const MAX_STATES: usize = 1 << 23;

/// What is known of a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// Its classes.
    pub class: ClassSet,
    /// Its size.
    pub shape: Shape,
    /// Its elements, if it is a real double.
    pub range: Range,
}

impl Type {
    /// Any value.
    pub const ANY: Type = Type { class: ClassSet::ANY, shape: Shape::Unknown, range: Range::Unknown };
    /// Of an expression that never gives a value.
    pub const NONE: Type = Type { class: ClassSet::NONE, shape: Shape::SCALAR, range: Range::Unknown };
    /// Of a variable without a value.
    pub const UNDEFINED: Type = Type { class: ClassSet::UNDEFINED, ..Type::NONE };
    /// Of a variable of which nothing is known.
    pub const ANY_VARIABLE: Type = Type { class: ClassSet::ANY.union(ClassSet::UNDEFINED), ..Type::ANY };

    /// A scalar of a class.
    pub const fn scalar(class: Class) -> Self {
        Type { class: ClassSet::of(class), shape: Shape::SCALAR, range: Range::Unknown }
    }

    /// An array of a class.
    pub const fn array(class: Class, shape: Shape) -> Self {
        Type { class: ClassSet::of(class), shape, range: Range::Unknown }
    }

    /// Surely a real double scalar.
    pub fn is_real_scalar(&self) -> bool {
        self.class.is_real(Class::Double) && self.shape.is_scalar()
    }

    fn has_value(&self) -> bool {
        self.class.without(ClassSet::UNDEFINED) != ClassSet::NONE
    }

    /// What holds for both.
    #[must_use]
    pub fn join(self, other: Type) -> Self {
        let class = self.class.union(other.class);
        match (self.has_value(), other.has_value()) {
            (true, true) => {
                Type { class, shape: self.shape.join(other.shape), range: self.range.join(other.range) }
            }
            (true, false) => Type { class, ..self },
            _ => Type { class, ..other },
        }
    }

    fn widened(self, next: Type) -> Self {
        let joined = self.join(next);
        match self.has_value() && next.has_value() {
            true => Type { range: self.range.widened(joined.range), ..joined },
            false => joined,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.class)?;
        match self.has_value() {
            true => write!(f, " {}{}", self.shape, self.range),
            false => Ok(()),
        }
    }
}

/// The types of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Types {
    exprs: Vec<Type>,
    locals: Vec<Type>,
}

impl Types {
    fn unknown(function: &Function) -> Self {
        Types {
            exprs: vec![Type::ANY; function.exprs.len()],
            locals: vec![Type::ANY_VARIABLE; function.locals.len()],
        }
    }

    /// What an expression gives whenever it runs.
    pub fn expr(&self, id: ExprId) -> Type {
        self.exprs[id.index()]
    }

    /// What a variable holds at any time.
    pub fn local(&self, id: LocalId) -> Type {
        self.locals[id.index()]
    }
}

/// Infers the types of a function of whose parameters nothing is known.
pub fn infer(unit: &Unit, id: FuncId, builtins: &dyn Builtins) -> Types {
    infer_from(unit, id, builtins, entry(&unit.functions[id]))
}

/// Infers the types of a function whose variables have the types `entry` when its body begins.
pub fn infer_from(unit: &Unit, id: FuncId, builtins: &dyn Builtins, entry: Vec<Type>) -> Types {
    let function = &unit.functions[id];
    let Some(mut cx) = Inference::new(function, builtins, entry) else { return Types::unknown(function) };
    let declarations = function.arguments.iter().flat_map(|block| &block.declarations);
    for &expr in declarations.flat_map(|decl| decl.validators.iter().chain(&decl.default)) {
        cx.value(expr);
    }
    cx.block(&function.body);
    cx.types
}

/// Infers the types within one statement of a function, such as a hot loop, at whose start the variables have the types
/// `entry`. Expressions outside of it never give a value as far as these types say.
pub fn infer_stmt(unit: &Unit, id: FuncId, builtins: &dyn Builtins, stmt: &Stmt, entry: Vec<Type>) -> Types {
    let function = &unit.functions[id];
    let Some(mut cx) = Inference::new(function, builtins, entry) else { return Types::unknown(function) };
    cx.stmt(stmt);
    cx.types
}

/// What is known of the variables of a function when its body begins.
fn entry(function: &Function) -> Vec<Type> {
    let is_own = |local: &Local| {
        let shared = local.storage == Storage::Cell || function.kind == FunctionKind::Script;
        local.origin == Origin::Assigned && !shared
    };
    let locals = function.locals.iter();
    let mut types: Vec<Type> =
        locals.map(|local| if is_own(local) { Type::UNDEFINED } else { Type::ANY_VARIABLE }).collect();
    if let Some(local) = function.varargin {
        types[local.index()] = Type::array(Class::Cell, Shape::MATRIX);
    }
    types
}

type State = Vec<Type>;

/// A loop around the statement at hand: the states in which it is left and repeated.
#[derive(Default)]
struct Loop {
    breaks: Option<State>,
    continues: Option<State>,
}

struct Inference<'a> {
    function: &'a Function,
    builtins: &'a dyn Builtins,
    types: Types,
    /// The types of variables here; none where control doesn't come.
    state: Option<State>,
    loops: Vec<Loop>,
    /// What the cleanups assign that a jump runs first.
    cleanups: Vec<Vec<LocalId>>,
}

fn join_into(all: &mut Option<State>, other: Option<State>) {
    match (all.as_mut(), other) {
        (Some(all), Some(other)) => all.iter_mut().zip(other).for_each(|(a, b)| *a = a.join(b)),
        (None, other) => *all = other,
        (Some(_), None) => {}
    }
}

impl<'a> Inference<'a> {
    /// None for functions that are too large.
    fn new(function: &'a Function, builtins: &'a dyn Builtins, entry: State) -> Option<Self> {
        if function.locals.len() * function.exprs.len() > MAX_STATES {
            return None;
        }
        let types = Types { exprs: vec![Type::NONE; function.exprs.len()], locals: entry.clone() };
        let (loops, cleanups) = (Vec::new(), Vec::new());
        Some(Inference { function, builtins, types, state: Some(entry), loops, cleanups })
    }

    // Variables.

    fn get(&self, local: LocalId) -> Type {
        match &self.state {
            Some(state) => state[local.index()],
            None => Type::NONE,
        }
    }

    fn set(&mut self, local: LocalId, value: Type) {
        if self.function.locals[local].storage == Storage::Cell {
            return;
        }
        if let Some(state) = &mut self.state {
            state[local.index()] = value;
            self.types.locals[local.index()] = self.types.locals[local.index()].join(value);
        }
    }

    /// Gives up what is known of variables.
    fn forget(&mut self, locals: &[LocalId]) {
        locals.iter().for_each(|&local| self.set(local, Type::ANY_VARIABLE));
    }

    // Statements.

    fn block(&mut self, block: &Block) {
        block.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Expr { expr, ans, .. } => {
                let value = self.value(*expr);
                if let Some(ans) = ans {
                    // Only a call may give no value and leave `ans` alone.
                    let is_call = !matches!(
                        self.function.exprs[*expr].kind,
                        ExprKind::Binary { .. }
                            | ExprKind::Unary { .. }
                            | ExprKind::Number(_)
                            | ExprKind::Matrix(_)
                    );
                    let old = if is_call { self.get(*ans) } else { Type::NONE };
                    self.set(*ans, old.join(value));
                }
            }
            StmtKind::Assign { place, value, .. } => {
                let value = self.value(*value);
                self.assign(place, value);
            }
            StmtKind::MultiAssign { places, value, .. } => {
                let value = self.value(*value);
                for (k, place) in places.iter().enumerate() {
                    self.assign(place, if k == 0 && places.len() == 1 { value } else { Type::ANY });
                }
            }
            StmtKind::Delete { place, .. } => self.delete(place),
            StmtKind::If { arms, otherwise } => self.arms(arms, otherwise),
            StmtKind::Switch { subject, cases, otherwise } => {
                self.value(*subject);
                self.arms(cases, otherwise);
            }
            StmtKind::While { cond, body } => self.repeat(stmt, &mut |cx| {
                cx.value(*cond);
                let leaves = cx.state.clone();
                cx.block(body);
                leaves
            }),
            StmtKind::DoUntil { body, cond } => self.repeat(stmt, &mut |cx| {
                cx.block(body);
                cx.continue_here();
                cx.value(*cond);
                cx.state.clone()
            }),
            StmtKind::For { place, range, body } => self.for_loop(stmt, place, *range, body),
            StmtKind::Try { body, error, handler } => {
                let mut caught = self.state.clone();
                self.block(body);
                std::mem::swap(&mut self.state, &mut caught);
                self.forget(&self.assigned_in(body));
                if let Some(error) = error {
                    self.set(*error, Type::scalar(Class::Object));
                }
                self.block(handler);
                join_into(&mut self.state, caught);
            }
            StmtKind::UnwindProtect { body, cleanup } => self.unwind_protect(body, cleanup),
            StmtKind::Break => {
                let state = self.jump();
                self.loops
                    .last_mut()
                    .into_iter()
                    .for_each(|around| join_into(&mut around.breaks, state.clone()));
            }
            StmtKind::Continue => {
                let state = self.jump();
                self.loops
                    .last_mut()
                    .into_iter()
                    .for_each(|around| join_into(&mut around.continues, state.clone()));
            }
            StmtKind::Return => self.state = None,
            StmtKind::Global { init, .. } | StmtKind::Persistent { init, .. } => {
                init.iter().for_each(|&init| {
                    self.value(init);
                });
            }
            StmtKind::Shell(_) => {}
        }
    }

    fn unwind_protect(&mut self, body: &Block, cleanup: &Block) {
        let before = self.state.clone();
        self.cleanups.push(self.assigned_in(cleanup));
        self.block(body);
        self.cleanups.pop();
        // The cleanup runs wherever the body was left.
        let is_reached = self.state.is_some();
        self.state = before;
        self.forget(&self.assigned_in(body));
        self.block(cleanup);
        if !is_reached {
            self.state = None;
        }
    }

    /// The state in which a jump arrives: cleanups run on the way.
    fn jump(&mut self) -> Option<State> {
        for cleanup in std::mem::take(&mut self.cleanups) {
            self.forget(&cleanup);
            self.cleanups.push(cleanup);
        }
        self.state.take()
    }

    fn arms(&mut self, arms: &[(ExprId, Block)], otherwise: &Block) {
        let mut joined = None;
        for (cond, body) in arms {
            self.value(*cond);
            let before = self.state.clone();
            self.block(body);
            join_into(&mut joined, std::mem::replace(&mut self.state, before));
        }
        self.block(otherwise);
        join_into(&mut self.state, joined);
    }

    fn continue_here(&mut self) {
        let continued = self.loops.last_mut().and_then(|around| around.continues.take());
        join_into(&mut self.state, continued);
    }

    /// Repeats a loop until its state is stable. `round` gives the state in which the loop may end before the body
    /// (or behind it), and leaves the one at the end of the body.
    fn repeat(&mut self, stmt: &Stmt, round: &mut dyn FnMut(&mut Self) -> Option<State>) {
        let assigned = self.assigned_in(std::slice::from_ref(stmt));
        if self.loops.len() >= MAX_REPEATED {
            self.forget(&assigned);
        }
        for count in 0.. {
            let head = self.state.clone();
            self.loops.push(Loop::default());
            let leaves = round(self);
            self.continue_here();
            let left = self.loops.pop().unwrap_or_default();
            let next = self.state.take();
            let stable = match (&head, &next) {
                (Some(head), Some(next)) => head.iter().zip(next).all(|(h, n)| h.join(*n) == *h),
                _ => true,
            };
            if stable {
                self.state = leaves;
                join_into(&mut self.state, left.breaks);
                return;
            }
            self.state = match (head, next) {
                (Some(head), Some(next)) => Some(head.iter().zip(next).map(|(h, n)| h.widened(n)).collect()),
                (head, _) => head,
            };
            if count + 1 >= MAX_ROUNDS {
                self.forget(&assigned);
            }
        }
    }

    fn for_loop(&mut self, stmt: &Stmt, place: &Place, range: ExprId, body: &Block) {
        let over = self.value(range);
        let item = self.item_of(range, over);
        self.repeat(stmt, &mut |cx| {
            let leaves = cx.state.clone();
            cx.assign(place, item);
            cx.block(body);
            leaves
        });
        // Without rounds the variable becomes an empty.
        if let Some(local) = place.local {
            let class = item.class.union(ClassSet::of(Class::Double));
            let empty = Type { class, shape: Shape::Unknown, range: item.range };
            let last = self.get(local).join(if place.steps.is_empty() { empty } else { Type::ANY });
            self.set(local, Type { class: last.class.without(ClassSet::UNDEFINED), ..last });
        }
    }

    /// Variables that statements may assign.
    fn assigned_in(&self, stmts: &[Stmt]) -> Vec<LocalId> {
        let (mut found, mut exprs) = assigned_by_statements(stmts);
        while let Some(id) = exprs.pop() {
            let kind = &self.function.exprs[id].kind;
            if self.changes_variables(kind) {
                return self.function.locals.ids().collect();
            }
            if let ExprKind::Assign { place, .. } = kind {
                found.extend(place.local);
            }
            for_each_operand(kind, &mut |id| exprs.push(id));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// A call that may change any variable by name: of a builtin that does so, or of a script.
    fn changes_variables(&self, kind: &ExprKind) -> bool {
        match kind {
            ExprKind::Call { callee: Callee::Name(name), args, parens } if self.function.observed => {
                let is_bare = args.is_empty() && !parens;
                self.builtins.signature(name).map_or(is_bare, |signature| signature.uses_workspace)
            }
            _ => false,
        }
    }
}

/// Variables that statements assign as such, and the expressions in them.
fn assigned_by_statements(stmts: &[Stmt]) -> (Vec<LocalId>, Vec<ExprId>) {
    let mut found = Vec::new();
    let mut pending: Vec<&[Stmt]> = vec![stmts];
    let mut exprs: Vec<ExprId> = Vec::new();
    while let Some(block) = pending.pop() {
        for stmt in block {
            let mut place = |place: &Place, exprs: &mut Vec<ExprId>| {
                found.extend(place.local);
                for_each_place_operand(place, &mut |id| exprs.push(id));
            };
            match &stmt.kind {
                StmtKind::Expr { expr, ans, .. } => {
                    found.extend(ans);
                    exprs.push(*expr);
                }
                StmtKind::Assign { place: target, value, .. } => {
                    place(target, &mut exprs);
                    exprs.push(*value);
                }
                StmtKind::MultiAssign { places, value, .. } => {
                    places.iter().for_each(|target| place(target, &mut exprs));
                    exprs.push(*value);
                }
                StmtKind::Delete { place: target, .. } => place(target, &mut exprs),
                StmtKind::If { arms, otherwise } | StmtKind::Switch { cases: arms, otherwise, .. } => {
                    if let StmtKind::Switch { subject, .. } = &stmt.kind {
                        exprs.push(*subject);
                    }
                    exprs.extend(arms.iter().map(|(cond, _)| *cond));
                    pending.extend(arms.iter().map(|(_, body)| body.as_slice()));
                    pending.push(otherwise);
                }
                StmtKind::While { cond, body } | StmtKind::DoUntil { body, cond } => {
                    exprs.push(*cond);
                    pending.push(body);
                }
                StmtKind::For { place: target, range, body } => {
                    place(target, &mut exprs);
                    exprs.push(*range);
                    pending.push(body);
                }
                StmtKind::Try { body, error, handler } => {
                    found.extend(error);
                    pending.extend([body.as_slice(), handler]);
                }
                StmtKind::UnwindProtect { body, cleanup } => pending.extend([body.as_slice(), cleanup]),
                StmtKind::Global { init, .. } | StmtKind::Persistent { init, .. } => exprs.extend(init),
                StmtKind::Break | StmtKind::Continue | StmtKind::Return | StmtKind::Shell(_) => {}
            }
        }
    }
    (found, exprs)
}
