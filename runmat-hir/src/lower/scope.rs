//! Which names of a function are variables.

use rustc_hash::FxHashSet;

use runmat_lexer::Symbol;
use runmat_parser::ast::{Block, ExprId, ExprKind, FunctionId, StmtKind, Tree};

/// The names that a function assigns, in the order of their first assignment.
#[derive(Default)]
pub(crate) struct Assigned {
    pub(crate) order: Vec<Symbol>,
    seen: FxHashSet<Symbol>,
}

impl Assigned {
    pub(crate) fn add(&mut self, name: Symbol) {
        if self.seen.insert(name) {
            self.order.push(name);
        }
    }

    pub(crate) fn contains(&self, name: Symbol) -> bool {
        self.seen.contains(&name)
    }

    /// Parameters, outputs and assigned names of a function, without those of nested functions.
    pub(crate) fn of_function(tree: &Tree, function: FunctionId) -> Self {
        let mut names = Assigned::default();
        let function = &tree[function];
        for param in tree[function.inputs].iter().chain(&tree[function.outputs]) {
            if let Some(name) = param.name {
                names.add(name);
            }
        }
        names.add_block(tree, function.body);
        names
    }

    /// The names that the statements of a block assign.
    pub(crate) fn add_block(&mut self, tree: &Tree, block: Block) {
        // An explicit stack: blocks nest as deep as the source does.
        let mut stack = vec![block];
        while let Some(block) = stack.pop() {
            for &stmt in &tree[block] {
                self.add_stmt(tree, &tree[stmt].kind, &mut stack);
            }
        }
    }

    fn add_stmt(&mut self, tree: &Tree, kind: &StmtKind, stack: &mut Vec<Block>) {
        match *kind {
            StmtKind::Assign { target, .. }
            | StmtKind::CompoundAssign { target, .. }
            | StmtKind::Increment { target, .. } => self.add_target(tree, target),
            StmtKind::MultiAssign { targets, .. } => {
                for &target in &tree[targets] {
                    self.add_target(tree, target);
                }
            }
            StmtKind::Expr { expr, .. } => self.add_assignment_expr(tree, expr),
            StmtKind::If { arms, otherwise } => {
                for arm in &tree[arms] {
                    self.add_assignment_expr(tree, arm.cond);
                    stack.push(arm.body);
                }
                stack.extend(otherwise);
            }
            StmtKind::While { cond, body } | StmtKind::DoUntil { body, cond } => {
                self.add_assignment_expr(tree, cond);
                stack.push(body);
            }
            StmtKind::For { target, body, .. } | StmtKind::ParFor { target, body, .. } => {
                self.add_target(tree, target);
                stack.push(body);
            }
            StmtKind::Spmd { body, .. } => stack.push(body),
            StmtKind::Switch { cases, otherwise, .. } => {
                stack.extend(tree[cases].iter().map(|arm| arm.body));
                stack.extend(otherwise);
            }
            StmtKind::Try { body, ident, handler } => {
                if let Some(ident) = ident {
                    self.add(ident.symbol);
                }
                stack.push(body);
                stack.extend(handler);
            }
            StmtKind::UnwindProtect { body, cleanup } => stack.extend([body, cleanup]),
            StmtKind::Global { vars } | StmtKind::Persistent { vars } => {
                for var in &tree[vars] {
                    self.add(var.name.symbol);
                }
            }
            _ => {}
        }
    }

    fn add_target(&mut self, tree: &Tree, mut target: ExprId) {
        loop {
            match tree[target].kind {
                ExprKind::Name(name) => return self.add(name),
                ExprKind::Index { base, .. }
                | ExprKind::Brace { base, .. }
                | ExprKind::Field { base, .. }
                | ExprKind::DynamicField { base, .. } => target = base,
                ExprKind::Group(inner) => target = inner,
                _ => return,
            }
        }
    }

    /// `if (x = f())` of Octave's dialect: only at the top of a condition or statement.
    fn add_assignment_expr(&mut self, tree: &Tree, mut expr: ExprId) {
        loop {
            match tree[expr].kind {
                ExprKind::Group(inner) => expr = inner,
                ExprKind::Assign { target, value, .. } => {
                    self.add_target(tree, target);
                    expr = value;
                }
                ExprKind::Binary { left, .. } | ExprKind::ShortCircuit { left, .. } => expr = left,
                _ => return,
            }
        }
    }
}
