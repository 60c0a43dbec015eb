//! The printer of the HIR, behind `--emit hir`: one line per function, variable, statement and expression, with its
//! place as line:column, end exclusive. Deterministic, and without recursion over expressions.

use std::fmt::Write;

use runmat_lexer::{Interner, SourceText, Span, Symbol};

use crate::hir::{
    ArgumentDecl, Block, Callee, CaptureSource, ExprKind, Function, FunctionKind, Origin, Place, Step,
    StepKind, Stmt, StmtKind, Storage, Unit,
};
use crate::ids::{ExprId, FuncId, Id, LocalId};
use crate::infer::Types;

/// Nodes deeper than this are printed with the same indentation, so that the size of a dump stays linear.
const MOST_INDENT: usize = 40;

/// All functions of a unit.
pub fn hir(source: &SourceText, interner: &Interner, unit: &Unit) -> String {
    dump(source, interner, unit, &|_| None)
}

/// All functions of a unit, with the types of variables and expressions.
pub fn typed(
    source: &SourceText,
    interner: &Interner,
    unit: &Unit,
    types: &dyn Fn(FuncId) -> Types,
) -> String {
    dump(source, interner, unit, &|id| Some(types(id)))
}

fn dump(
    source: &SourceText,
    interner: &Interner,
    unit: &Unit,
    types: &dyn Fn(FuncId) -> Option<Types>,
) -> String {
    let mut out = String::new();
    for (id, function) in unit.functions.enumerate() {
        let types = types(id);
        let mut printer = Printer { source, interner, unit, function, types, out, pending: Vec::new() };
        printer.function(id);
        out = printer.out;
    }
    out
}

/// What waits to be printed.
enum Node<'a> {
    Expr(ExprId),
    Step(&'a Step),
    /// A titled group of expressions.
    Row(&'static str, &'a [ExprId]),
    Place(&'a Place),
}

struct Printer<'a> {
    source: &'a SourceText,
    interner: &'a Interner,
    unit: &'a Unit,
    function: &'a Function,
    types: Option<Types>,
    out: String,
    pending: Vec<(usize, Node<'a>)>,
}

impl<'a> Printer<'a> {
    fn function(&mut self, id: FuncId) {
        let function = self.function;
        let kind = match function.kind {
            FunctionKind::Script => "script",
            FunctionKind::Named => "function",
            FunctionKind::Nested => "nested",
            FunctionKind::Anonymous => "anonymous",
        };
        self.head(0, kind, function.span);
        _ = write!(self.out, " {}", self.function_name(id));
        if let Some(parent) = function.parent {
            _ = write!(self.out, " in {}", self.function_name(parent));
        }
        self.out.push_str(if function.observed { " observed" } else { "" });
        if function.kind == FunctionKind::Anonymous {
            _ = write!(self.out, " {:?}", &*function.text);
        }
        self.out.push('\n');
        for (path, all) in &function.imports {
            _ = writeln!(self.out, "  import {path}{}", if *all { ".*" } else { "" });
        }
        self.signature();
        for local in function.locals.ids() {
            self.local_line(local);
        }
        for block in &function.arguments {
            let direction = if block.output { "output" } else { "input" };
            _ = writeln!(
                self.out,
                "  arguments {direction}{}",
                if block.repeating { " repeating" } else { "" }
            );
            block.declarations.iter().for_each(|decl| self.argument(decl));
        }
        self.block(1, &function.body);
    }

    fn signature(&mut self) {
        let function = self.function;
        let inputs = function.params.iter().map(|p| p.map_or("~".into(), |p| self.local_name(p)));
        let inputs = inputs.chain(function.varargin.map(|v| format!("{}...", self.local_name(v))));
        let inputs: Vec<String> = inputs.collect();
        let outputs = function.outputs.iter().map(|&o| self.local_name(o));
        let outputs: Vec<String> =
            outputs.chain(function.varargout.map(|v| format!("{}...", self.local_name(v)))).collect();
        for (title, names) in [("in", inputs), ("out", outputs)] {
            if !names.is_empty() {
                _ = writeln!(self.out, "  {title} {}", names.join(" "));
            }
        }
    }

    fn local_line(&mut self, id: LocalId) {
        let local = &self.function.locals[id];
        let origin = match local.origin {
            Origin::Param => "param",
            Origin::Assigned => "assigned",
            Origin::Captured => "captured",
            Origin::Global => "global",
            Origin::Persistent => "persistent",
        };
        let storage = if local.storage == Storage::Cell { " cell" } else { "" };
        _ = write!(self.out, "  local {} {origin}{storage}", self.local_name(id));
        let source = self.function.captures.iter().find(|c| c.local == id).map(|c| c.source);
        match source {
            Some(CaptureSource::Dynamic(_)) => self.out.push_str(" by name"),
            Some(CaptureSource::Outer(outer)) => _ = write!(self.out, " from {}", outer.index()),
            None => {}
        }
        if let Some(types) = &self.types {
            _ = write!(self.out, " : {}", types.local(id));
        }
        self.out.push('\n');
    }

    fn argument(&mut self, decl: &'a ArgumentDecl) {
        self.head(2, "declare", decl.span);
        let name = decl.local.map_or("~".into(), |local| self.local_name(local));
        _ = write!(self.out, " {name}");
        if let Some(field) = decl.field {
            _ = write!(self.out, ".{}", self.interner.resolve(field));
        }
        if let Some(dims) = &decl.dims {
            let dims: Vec<String> = dims.iter().map(|d| d.map_or(":".into(), |d| d.to_string())).collect();
            _ = write!(self.out, " ({})", dims.join(","));
        }
        if let Some(class) = &decl.class {
            _ = write!(self.out, " {class}");
        }
        self.out.push('\n');
        for &validator in &decl.validators {
            self.titled(3, "validator", validator);
        }
        if let Some(default) = decl.default {
            self.titled(3, "default", default);
        }
    }

    // Names.

    fn local_name(&self, id: LocalId) -> String {
        match self.interner.resolve(self.function.locals[id].name) {
            "" => format!("#{}", id.index()),
            name => name.into(),
        }
    }

    fn function_name(&self, id: FuncId) -> String {
        match &*self.unit.functions[id].name {
            "" => format!("#{}", id.index()),
            name => name.into(),
        }
    }

    fn callee(&self, callee: &Callee) -> String {
        match callee {
            Callee::Function(func) => format!("function {}", self.function_name(*func)),
            Callee::Name(name) => name.to_string(),
        }
    }

    fn names(&self, names: &[Symbol]) -> String {
        let names: Vec<&str> = names.iter().map(|&n| self.interner.resolve(n)).collect();
        names.join(".")
    }

    // Lines.

    fn indent(&mut self, depth: usize) {
        (0..depth.min(MOST_INDENT)).for_each(|_| self.out.push_str("  "));
    }

    fn head(&mut self, depth: usize, name: &str, span: Span) {
        self.indent(depth);
        _ = write!(self.out, "{name} {}", runmat_parser::dump::place(self.source, span));
    }

    fn title(&mut self, depth: usize, title: &str) {
        self.indent(depth);
        self.out.push_str(title);
        self.out.push('\n');
    }

    fn titled(&mut self, depth: usize, title: &str, expr: ExprId) {
        self.title(depth, title);
        self.nodes(depth + 1, [Node::Expr(expr)]);
    }

    fn titled_block(&mut self, depth: usize, title: &str, block: &'a Block) {
        if !block.is_empty() {
            self.title(depth, title);
            self.block(depth + 1, block);
        }
    }

    // Statements.

    fn block(&mut self, depth: usize, block: &'a Block) {
        block.iter().for_each(|stmt| self.stmt(depth, stmt));
    }

    fn stmt(&mut self, depth: usize, stmt: &'a Stmt) {
        let (name, printed) = stmt_name(&stmt.kind);
        self.head(depth, name, stmt.span);
        self.out.push_str(if printed { " printed" } else { "" });
        match &stmt.kind {
            StmtKind::Expr { ans: Some(_), .. } => self.out.push_str(" ans"),
            StmtKind::Try { error: Some(error), .. } => _ = write!(self.out, " {}", self.local_name(*error)),
            StmtKind::Global { local, .. } | StmtKind::Persistent { local, .. } => {
                _ = write!(self.out, " {}", self.local_name(*local));
            }
            StmtKind::Shell(command) => _ = write!(self.out, " {command:?}"),
            _ => {}
        }
        self.out.push('\n');
        let inner = depth + 1;
        match &stmt.kind {
            StmtKind::Expr { expr, .. } => self.nodes(inner, [Node::Expr(*expr)]),
            StmtKind::Assign { place, value, .. } => {
                self.nodes(inner, [Node::Place(place), Node::Expr(*value)])
            }
            StmtKind::MultiAssign { places, value, .. } => {
                self.nodes(inner, places.iter().map(Node::Place).chain([Node::Expr(*value)]));
            }
            StmtKind::Delete { place, .. } => self.nodes(inner, [Node::Place(place)]),
            StmtKind::If { arms, otherwise } => {
                self.arms(inner, "arm", arms);
                self.titled_block(inner, "else", otherwise);
            }
            StmtKind::Switch { subject, cases, otherwise } => {
                self.nodes(inner, [Node::Expr(*subject)]);
                self.arms(inner, "case", cases);
                self.titled_block(inner, "otherwise", otherwise);
            }
            StmtKind::While { cond, body } => {
                self.nodes(inner, [Node::Expr(*cond)]);
                self.titled_block(inner, "body", body);
            }
            StmtKind::DoUntil { body, cond } => {
                self.titled_block(inner, "body", body);
                self.nodes(inner, [Node::Expr(*cond)]);
            }
            StmtKind::For { place, range, body } => {
                self.nodes(inner, [Node::Place(place), Node::Expr(*range)]);
                self.titled_block(inner, "body", body);
            }
            StmtKind::Try { body, handler, .. } => {
                self.titled_block(inner, "body", body);
                self.titled_block(inner, "catch", handler);
            }
            StmtKind::UnwindProtect { body, cleanup } => {
                self.titled_block(inner, "body", body);
                self.titled_block(inner, "cleanup", cleanup);
            }
            StmtKind::Global { init, .. } | StmtKind::Persistent { init, .. } => {
                self.nodes(inner, init.map(Node::Expr));
            }
            StmtKind::Break | StmtKind::Continue | StmtKind::Return | StmtKind::Shell(_) => {}
        }
    }

    fn arms(&mut self, depth: usize, title: &str, arms: &'a [(ExprId, Block)]) {
        for (cond, body) in arms {
            self.titled(depth, title, *cond);
            self.block(depth + 1, body);
        }
    }

    // Expressions.

    fn nodes(&mut self, depth: usize, nodes: impl IntoIterator<Item = Node<'a>>) {
        self.push_nodes(depth, nodes);
        while let Some((depth, node)) = self.pending.pop() {
            match node {
                Node::Expr(id) => self.expr(depth, id),
                Node::Step(step) => self.step(depth, step),
                Node::Row(title, elements) => {
                    self.title(depth, title);
                    self.push_nodes(depth + 1, elements.iter().map(|&e| Node::Expr(e)));
                }
                Node::Place(place) => {
                    self.head(depth, "place", place.span);
                    let name = place.local.map_or("~".into(), |local| self.local_name(local));
                    _ = writeln!(self.out, " {name}");
                    self.push_nodes(depth + 1, place.steps.iter().map(Node::Step));
                }
            }
        }
    }

    fn push_nodes(&mut self, depth: usize, nodes: impl IntoIterator<Item = Node<'a>>) {
        let first = self.pending.len();
        self.pending.extend(nodes.into_iter().map(|node| (depth, node)));
        self.pending[first..].reverse();
    }

    fn step(&mut self, depth: usize, step: &'a Step) {
        let name = match step.kind {
            StepKind::Paren(_) => "paren",
            StepKind::Brace(_) => "brace",
            StepKind::Field(_) => "field",
            StepKind::Dynamic(_) => "dynamic",
        };
        self.head(depth, name, step.span);
        if let StepKind::Field(field) = step.kind {
            _ = write!(self.out, " {}", self.interner.resolve(field));
        }
        self.out.push('\n');
        match &step.kind {
            StepKind::Paren(args) | StepKind::Brace(args) => {
                self.push_nodes(depth + 1, args.iter().map(|&a| Node::Expr(a)));
            }
            StepKind::Dynamic(field) => self.push_nodes(depth + 1, [Node::Expr(*field)]),
            StepKind::Field(_) => {}
        }
    }

    fn expr(&mut self, depth: usize, id: ExprId) {
        let expr = &self.function.exprs[id];
        self.head(depth, expr_name(&expr.kind), expr.span);
        self.details(&expr.kind);
        if let Some(types) = &self.types {
            _ = write!(self.out, " : {}", types.expr(id));
        }
        self.out.push('\n');
        let inner = depth + 1;
        match &expr.kind {
            ExprKind::Index { base, steps } => {
                self.push_nodes(inner, [Node::Expr(*base)].into_iter().chain(steps.iter().map(Node::Step)));
            }
            ExprKind::Matrix(rows) | ExprKind::Cell(rows) => {
                self.push_nodes(inner, rows.iter().map(|row| Node::Row("row", row)));
            }
            ExprKind::Assign { place, value } => {
                self.push_nodes(inner, [Node::Place(place), Node::Expr(*value)]);
            }
            kind => {
                let mut operands = Vec::new();
                crate::walk::for_each_operand(kind, &mut |operand| operands.push(Node::Expr(operand)));
                self.push_nodes(inner, operands);
            }
        }
    }

    fn details(&mut self, kind: &ExprKind) {
        match kind {
            ExprKind::Number(x) => _ = write!(self.out, " {x:?}"),
            ExprKind::Imaginary(x) => _ = write!(self.out, " {x:?}i"),
            ExprKind::Integer { class, bits } => _ = write!(self.out, " {class:?} {bits:#x}"),
            ExprKind::Char(text) | ExprKind::String(text) => _ = write!(self.out, " {text:?}"),
            ExprKind::Local { local, last_use } => {
                _ = write!(self.out, " {}{}", self.local_name(*local), if *last_use { " last" } else { "" });
            }
            ExprKind::DynamicVariable(name) => _ = write!(self.out, " {}", self.interner.resolve(*name)),
            ExprKind::Call { callee, parens, .. } => {
                _ = write!(self.out, " {}{}", self.callee(callee), if *parens { "" } else { " bare" });
            }
            ExprKind::Dotted { names, args } => {
                _ = write!(self.out, " {}{}", self.names(names), if args.is_some() { "" } else { " bare" });
            }
            ExprKind::Unary { op, .. } => _ = write!(self.out, " {op:?}"),
            ExprKind::Postfix { op, .. } => _ = write!(self.out, " {op:?}"),
            ExprKind::Binary { op, .. } => _ = write!(self.out, " {op:?}"),
            ExprKind::ShortCircuit { op, .. } => _ = write!(self.out, " {op:?}"),
            ExprKind::Range { step: Some(_), .. } => self.out.push_str(" stepped"),
            ExprKind::Closure(func) => _ = write!(self.out, " {}", self.function_name(*func)),
            ExprKind::Handle(callee) => _ = write!(self.out, " {}", self.callee(callee)),
            ExprKind::Unsupported(what) => _ = write!(self.out, " {what:?}"),
            _ => {}
        }
    }
}

fn stmt_name(kind: &StmtKind) -> (&'static str, bool) {
    match kind {
        StmtKind::Expr { printed, .. } => ("expr", *printed),
        StmtKind::Assign { printed, .. } => ("assign", *printed),
        StmtKind::MultiAssign { printed, .. } => ("multi_assign", *printed),
        StmtKind::Delete { printed, .. } => ("delete", *printed),
        StmtKind::If { .. } => ("if", false),
        StmtKind::While { .. } => ("while", false),
        StmtKind::DoUntil { .. } => ("do_until", false),
        StmtKind::For { .. } => ("for", false),
        StmtKind::Switch { .. } => ("switch", false),
        StmtKind::Try { .. } => ("try", false),
        StmtKind::UnwindProtect { .. } => ("unwind_protect", false),
        StmtKind::Break => ("break", false),
        StmtKind::Continue => ("continue", false),
        StmtKind::Return => ("return", false),
        StmtKind::Global { .. } => ("global", false),
        StmtKind::Persistent { .. } => ("persistent", false),
        StmtKind::Shell(_) => ("shell", false),
    }
}

fn expr_name(kind: &ExprKind) -> &'static str {
    match kind {
        ExprKind::Number(_) => "number",
        ExprKind::Imaginary(_) => "imaginary",
        ExprKind::Integer { .. } => "integer",
        ExprKind::Char(_) => "char",
        ExprKind::String(_) => "string",
        ExprKind::Colon => "colon",
        ExprKind::End => "end",
        ExprKind::Local { .. } => "local",
        ExprKind::DynamicVariable(_) => "dynamic_variable",
        ExprKind::Call { .. } => "call",
        ExprKind::Dotted { .. } => "dotted",
        ExprKind::Index { .. } => "index",
        ExprKind::Unary { .. } => "unary",
        ExprKind::Postfix { .. } => "postfix",
        ExprKind::Binary { .. } => "binary",
        ExprKind::ShortCircuit { .. } => "short_circuit",
        ExprKind::Range { .. } => "range",
        ExprKind::Matrix(_) => "matrix",
        ExprKind::Cell(_) => "cell",
        ExprKind::Closure(_) => "closure",
        ExprKind::Handle(_) => "handle",
        ExprKind::Assign { .. } => "assign",
        ExprKind::Unsupported(_) => "unsupported",
    }
}
