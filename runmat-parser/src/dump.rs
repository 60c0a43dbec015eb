//! The printers of tokens and tree, behind `--emit tokens` and `--emit ast`: one line per token or node, with its
//! place as line:column, end exclusive. Deterministic, and without recursion.

use std::fmt::Write;

use runmat_lexer::{Interner, Lexed, SourceText, Span, Symbol, TokenKind};

use crate::ast::{
    ArgumentsBlock, Arm, Attribute, Block, Class, Declaration, Direction, ExprId, ExprKind, FileKind,
    FunctionId, Ident, List, Member, Param, Path, Quote, Row, Signature, StmtId, StmtKind, Tree,
};

/// Nodes deeper than this are printed with the same indentation, so that the size of a dump stays linear.
const MOST_INDENT: usize = 40;

/// One line per token: place, kind, text.
pub fn tokens(source: &SourceText, lexed: &Lexed) -> String {
    let mut out = String::new();
    for token in &lexed.tokens {
        let text = source.slice(token.span);
        _ = write!(out, "{} {:?}", place(source, token.span), token.kind);
        if !text.trim().is_empty() && token.kind != TokenKind::Blank {
            _ = write!(out, " {text}");
        } else if token.kind == TokenKind::Newline && token.nested {
            out.push_str(" row");
        }
        out.push('\n');
    }
    for comment in &lexed.comments {
        _ = writeln!(out, "{} comment", place(source, comment.span));
    }
    for error in &lexed.errors {
        _ = writeln!(out, "{} error {:?}", place(source, error.span), error.kind);
    }
    out
}

/// `line:column-line:column`.
pub fn place(source: &SourceText, span: Span) -> String {
    let (start, end) = (source.line_column(span.start), source.line_column(span.end));
    format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column)
}

/// One line per node: indented name of its kind, place, what it holds.
pub fn ast(source: &SourceText, tree: &Tree, interner: &Interner) -> String {
    let mut printer =
        Printer { source, tree, interner, out: String::new(), pending: Vec::new(), children: Vec::new() };
    printer.file();
    while let Some((depth, node)) = printer.pending.pop() {
        printer.node(depth, node);
    }
    printer.out
}

/// What waits to be printed.
#[derive(Clone, Copy)]
enum Node {
    Expr(ExprId),
    Row(Row),
    Stmt(StmtId),
    /// A titled group of statements.
    Body(&'static str, Block),
    Arm(&'static str, Arm),
    Function(FunctionId),
    Signature(Signature),
    Arguments(ArgumentsBlock),
    Declaration(Declaration),
    Attribute(Attribute),
    /// A titled expression.
    Part(&'static str, ExprId),
    Class(Class),
    Properties(crate::ast::PropertyBlock),
    Methods(crate::ast::MethodBlock),
    Events(crate::ast::EventBlock),
    Enumeration(crate::ast::EnumBlock),
    Member(crate::ast::EnumMember),
}

struct Printer<'a> {
    source: &'a SourceText,
    tree: &'a Tree,
    interner: &'a Interner,
    out: String,
    pending: Vec<(usize, Node)>,
    /// Children of the node being printed, in order.
    children: Vec<Node>,
}

impl Printer<'_> {
    fn file(&mut self) {
        let kind = match self.tree.kind {
            FileKind::Script => "script",
            FileKind::Function => "functions",
            FileKind::Class => "class_file",
        };
        self.out.push_str(kind);
        if let Some(doc) = self.tree.doc {
            _ = write!(self.out, " doc {}", place(self.source, doc));
        }
        self.out.push('\n');
        let mut nodes: Vec<Node> = Vec::new();
        if let Some(class) = self.tree.class {
            nodes.push(Node::Class(self.tree[class]));
        }
        if self.tree.kind == FileKind::Script {
            nodes.extend(self.tree[self.tree.body].iter().map(|&stmt| Node::Stmt(stmt)));
        } else {
            nodes.extend(self.tree[self.tree.functions].iter().map(|&function| Node::Function(function)));
        }
        self.pending.extend(nodes.into_iter().rev().map(|node| (1, node)));
    }

    fn node(&mut self, depth: usize, node: Node) {
        for _ in 0..depth.min(MOST_INDENT) {
            self.out.push_str("  ");
        }
        match node {
            Node::Expr(expr) => self.expr(expr),
            Node::Stmt(stmt) => self.stmt(stmt),
            Node::Row(row) => {
                self.head("row", row.span);
                self.exprs(row.elements);
            }
            Node::Body(title, body) => {
                self.out.push_str(title);
                self.stmts(body);
            }
            Node::Arm(title, arm) => {
                self.head(title, arm.span);
                self.children.push(Node::Expr(arm.cond));
                self.children.push(Node::Body("body", arm.body));
            }
            Node::Part(title, expr) => {
                self.out.push_str(title);
                self.children.push(Node::Expr(expr));
            }
            Node::Function(function) => self.function(function),
            Node::Signature(signature) => {
                self.head("signature", signature.span);
                self.path(signature.name);
                self.params("in", signature.inputs);
                self.params("out", signature.outputs);
                self.doc(signature.doc);
            }
            Node::Arguments(block) => {
                self.head("arguments", block.span);
                self.out.push_str(if block.direction == Direction::Output { " output" } else { " input" });
                self.flag(block.repeating, "repeating");
                let tree = self.tree;
                self.children.extend(tree[block.declarations].iter().map(|&line| Node::Declaration(line)));
            }
            Node::Declaration(line) => self.declaration(line),
            Node::Attribute(attribute) => {
                self.head("attribute", attribute.name.span);
                self.flag(attribute.negated, "not");
                self.symbol(attribute.name.symbol);
                self.children.extend(attribute.value.map(Node::Expr));
            }
            Node::Class(class) => self.class(class),
            node => self.class_part(node),
        }
        self.out.push('\n');
        let children = self.children.drain(..).rev().map(|child| (depth + 1, child));
        self.pending.extend(children);
    }

    // What a line holds.

    fn head(&mut self, name: &str, span: Span) {
        _ = write!(self.out, "{name} {}", place(self.source, span));
    }

    fn flag(&mut self, set: bool, name: &str) {
        if set {
            self.out.push(' ');
            self.out.push_str(name);
        }
    }

    fn symbol(&mut self, symbol: Symbol) {
        self.out.push(' ');
        self.out.push_str(self.interner.resolve(symbol));
    }

    fn ident(&mut self, ident: Ident) {
        self.symbol(ident.symbol);
    }

    fn path(&mut self, path: Path) {
        for (index, part) in self.tree[path.parts].iter().enumerate() {
            self.out.push(if index == 0 { ' ' } else { '.' });
            self.out.push_str(self.interner.resolve(part.symbol));
        }
    }

    fn params(&mut self, title: &str, params: List<Param>) {
        if params.is_empty() {
            return;
        }
        _ = write!(self.out, " {title}(");
        for (index, param) in self.tree[params].iter().enumerate() {
            self.out.push_str(if index == 0 { "" } else { " " });
            self.out.push_str(param.name.map_or("~", |name| self.interner.resolve(name)));
            if let Some(default) = param.default {
                self.out.push('=');
                self.children.push(Node::Part("parameter", default));
            }
        }
        self.out.push(')');
    }

    fn doc(&mut self, doc: Option<Span>) {
        if let Some(doc) = doc {
            _ = write!(self.out, " doc {}", place(self.source, doc));
        }
    }

    fn exprs(&mut self, list: List<ExprId>) {
        let tree = self.tree;
        self.children.extend(tree[list].iter().map(|&expr| Node::Expr(expr)));
    }

    fn stmts(&mut self, list: Block) {
        let tree = self.tree;
        self.children.extend(tree[list].iter().map(|&stmt| Node::Stmt(stmt)));
    }

    // Expressions.

    fn expr(&mut self, id: ExprId) {
        let expr = self.tree[id];
        let name = expr_name(expr.kind);
        self.head(name, expr.span);
        match expr.kind {
            ExprKind::Error | ExprKind::Colon | ExprKind::End | ExprKind::Ignore => {}
            ExprKind::Number { value, imaginary } => {
                _ = write!(self.out, " {value:?}{}", if imaginary { "i" } else { "" });
            }
            ExprKind::Integer { class, value } => _ = write!(self.out, " {class:?} {value:#x}"),
            ExprKind::Char { text, quote } => {
                _ = write!(self.out, " {:?}", self.tree.text(text));
                self.flag(quote == Quote::Double, "double");
            }
            ExprKind::String { text } => _ = write!(self.out, " {:?}", self.tree.text(text)),
            ExprKind::Name(symbol) => self.symbol(symbol),
            ExprKind::Group(inner) => self.children.push(Node::Expr(inner)),
            ExprKind::Unary { op, operand } => {
                _ = write!(self.out, " {op:?}");
                self.children.push(Node::Expr(operand));
            }
            ExprKind::Postfix { op, operand } => {
                _ = write!(self.out, " {op:?}");
                self.children.push(Node::Expr(operand));
            }
            ExprKind::Binary { op, left, right } => {
                _ = write!(self.out, " {op:?}");
                self.children.extend([Node::Expr(left), Node::Expr(right)]);
            }
            ExprKind::ShortCircuit { op, left, right } => {
                _ = write!(self.out, " {op:?}");
                self.children.extend([Node::Expr(left), Node::Expr(right)]);
            }
            ExprKind::Range { start, step, stop } => {
                self.children.push(Node::Expr(start));
                self.children.extend(step.map(|step| Node::Part("step", step)));
                self.children.push(Node::Expr(stop));
            }
            ExprKind::Matrix { rows } | ExprKind::Cell { rows } => {
                let tree = self.tree;
                self.children.extend(tree[rows].iter().map(|&row| Node::Row(row)));
            }
            ExprKind::Index { base, args } | ExprKind::Brace { base, args } => {
                self.children.push(Node::Expr(base));
                self.exprs(args);
            }
            ExprKind::Field { base, name } => {
                self.ident(name);
                self.children.push(Node::Expr(base));
            }
            ExprKind::DynamicField { base, name } => {
                self.children.extend([Node::Expr(base), Node::Expr(name)]);
            }
            ExprKind::NameValue { name, value } => {
                self.ident(name);
                self.children.push(Node::Expr(value));
            }
            ExprKind::Anonymous { params, body } => {
                self.params("in", params);
                self.children.push(Node::Expr(body));
            }
            ExprKind::Handle(path) | ExprKind::Metaclass(path) => self.path(path),
            ExprKind::Super { object, method, class } => {
                self.children.extend(object.map(Node::Expr));
                self.ident(method);
                self.path(class);
            }
            ExprKind::Increment { op, target, prefix } => {
                _ = write!(self.out, " {op:?}");
                self.flag(prefix, "prefix");
                self.children.push(Node::Expr(target));
            }
            ExprKind::Assign { op, target, value } => {
                if let Some(op) = op {
                    _ = write!(self.out, " {op:?}");
                }
                self.children.extend([Node::Expr(target), Node::Expr(value)]);
            }
        }
    }

    // Statements.

    fn stmt(&mut self, id: StmtId) {
        let stmt = self.tree[id];
        if let StmtKind::Function(function) = stmt.kind {
            return self.function(function);
        }
        self.head(stmt_name(stmt.kind), stmt.span);
        match stmt.kind {
            StmtKind::Expr { expr, printed } => {
                self.flag(printed, "printed");
                self.children.push(Node::Expr(expr));
            }
            StmtKind::Assign { target, value, printed } => {
                self.flag(printed, "printed");
                self.children.extend([Node::Expr(target), Node::Expr(value)]);
            }
            StmtKind::MultiAssign { targets, value, printed } => {
                self.flag(printed, "printed");
                self.exprs(targets);
                self.children.push(Node::Part("value", value));
            }
            StmtKind::CompoundAssign { op, target, value, printed } => {
                _ = write!(self.out, " {op:?}");
                self.flag(printed, "printed");
                self.children.extend([Node::Expr(target), Node::Expr(value)]);
            }
            StmtKind::Increment { op, target, printed } => {
                _ = write!(self.out, " {op:?}");
                self.flag(printed, "printed");
                self.children.push(Node::Expr(target));
            }
            StmtKind::Command { name, args, printed } => {
                self.flag(printed, "printed");
                self.path(name);
                for word in &self.tree[args] {
                    _ = write!(self.out, " {:?}", self.tree.text(word.text));
                }
            }
            StmtKind::Global { vars } | StmtKind::Persistent { vars } => {
                for var in &self.tree[vars] {
                    self.symbol(var.name.symbol);
                    self.flag(var.init.is_some(), "=");
                    self.children.extend(var.init.map(Node::Expr));
                }
            }
            StmtKind::Import { items } => {
                for item in &self.tree[items] {
                    self.path(item.path);
                    self.out.push_str(if item.wildcard { ".*" } else { "" });
                }
            }
            StmtKind::Shell(text) => _ = write!(self.out, " {:?}", self.tree.text(text)),
            kind => self.block(kind),
        }
    }

    fn block(&mut self, kind: StmtKind) {
        let tree = self.tree;
        match kind {
            StmtKind::If { arms, otherwise } => {
                self.children.extend(tree[arms].iter().map(|&arm| Node::Arm("arm", arm)));
                self.children.extend(otherwise.map(|body| Node::Body("else", body)));
            }
            StmtKind::Switch { subject, cases, otherwise } => {
                self.children.push(Node::Expr(subject));
                self.children.extend(tree[cases].iter().map(|&case| Node::Arm("case", case)));
                self.children.extend(otherwise.map(|body| Node::Body("otherwise", body)));
            }
            StmtKind::While { cond, body } => {
                self.children.extend([Node::Expr(cond), Node::Body("body", body)]);
            }
            StmtKind::DoUntil { body, cond } => {
                self.children.extend([Node::Body("body", body), Node::Expr(cond)]);
            }
            StmtKind::For { target, range, body } => {
                self.children.extend([Node::Expr(target), Node::Expr(range), Node::Body("body", body)]);
            }
            StmtKind::ParFor { target, range, workers, body } => {
                self.children.extend([Node::Expr(target), Node::Expr(range)]);
                self.children.extend(workers.map(|workers| Node::Part("workers", workers)));
                self.children.push(Node::Body("body", body));
            }
            StmtKind::Spmd { args, body } => {
                self.exprs(args);
                self.children.push(Node::Body("body", body));
            }
            StmtKind::Try { body, ident, handler } => {
                if let Some(ident) = ident {
                    self.out.push_str(" catch");
                    self.ident(ident);
                }
                self.children.push(Node::Body("body", body));
                self.children.extend(handler.map(|handler| Node::Body("handler", handler)));
            }
            StmtKind::UnwindProtect { body, cleanup } => {
                self.children.extend([Node::Body("body", body), Node::Body("cleanup", cleanup)]);
            }
            _ => {}
        }
    }

    // Functions and classes.

    fn function(&mut self, id: FunctionId) {
        let function = self.tree[id];
        self.head("function", function.span);
        self.path(function.name);
        self.params("in", function.inputs);
        self.params("out", function.outputs);
        self.flag(function.has_end, "end");
        self.doc(function.doc);
        let tree = self.tree;
        self.children.extend(tree[function.arguments].iter().map(|&block| Node::Arguments(block)));
        self.stmts(function.body);
        self.children.extend(tree[function.nested].iter().map(|&nested| Node::Function(nested)));
    }

    fn declaration(&mut self, line: Declaration) {
        self.head("declare", line.span);
        self.ident(line.name);
        match line.member {
            Member::None => {}
            Member::Field(field) => {
                self.out.push_str(" .");
                self.ident(field);
            }
            Member::Properties(class) => {
                self.out.push_str(" .?");
                self.path(class);
            }
        }
        if let Some(dims) = line.dims {
            self.out.push_str(" (");
            for (index, dim) in self.tree[dims].iter().enumerate() {
                self.out.push_str(if index == 0 { "" } else { "," });
                match dim.size {
                    Some(size) => _ = write!(self.out, "{size}"),
                    None => self.out.push(':'),
                }
            }
            self.out.push(')');
        }
        if let Some(class) = line.class {
            self.out.push_str(" class");
            self.path(class);
        }
        self.doc(line.doc);
        let tree = self.tree;
        self.children.extend(tree[line.validators].iter().map(|&expr| Node::Part("validator", expr)));
        self.children.extend(line.default.map(|expr| Node::Part("default", expr)));
    }

    fn attributes(&mut self, attributes: List<Attribute>) {
        let tree = self.tree;
        self.children.extend(tree[attributes].iter().map(|&attribute| Node::Attribute(attribute)));
    }

    fn class(&mut self, class: Class) {
        self.head("classdef", class.span);
        self.ident(class.name);
        for (index, &path) in self.tree[class.supers].iter().enumerate() {
            self.out.push_str(if index == 0 { " <" } else { " &" });
            self.path(path);
        }
        self.doc(class.doc);
        self.attributes(class.attributes);
        let tree = self.tree;
        self.children.extend(tree[class.enumerations].iter().map(|&block| Node::Enumeration(block)));
        self.children.extend(tree[class.properties].iter().map(|&block| Node::Properties(block)));
        self.children.extend(tree[class.events].iter().map(|&block| Node::Events(block)));
        self.children.extend(tree[class.methods].iter().map(|&block| Node::Methods(block)));
    }

    fn class_part(&mut self, node: Node) {
        let tree = self.tree;
        match node {
            Node::Properties(block) => {
                self.head("properties", block.span);
                self.attributes(block.attributes);
                self.children.extend(tree[block.properties].iter().map(|&line| Node::Declaration(line)));
            }
            Node::Methods(block) => {
                self.head("methods", block.span);
                self.attributes(block.attributes);
                self.children
                    .extend(tree[block.signatures].iter().map(|&signature| Node::Signature(signature)));
                self.children.extend(tree[block.methods].iter().map(|&method| Node::Function(method)));
            }
            Node::Events(block) => {
                self.head("events", block.span);
                for &event in &tree[block.events] {
                    self.ident(event);
                }
                self.attributes(block.attributes);
            }
            Node::Enumeration(block) => {
                self.head("enumeration", block.span);
                self.attributes(block.attributes);
                self.children.extend(tree[block.members].iter().map(|&member| Node::Member(member)));
            }
            Node::Member(member) => {
                self.head("member", member.span);
                self.ident(member.name);
                self.exprs(member.args);
            }
            _ => {}
        }
    }
}

macro_rules! names {
    ($(#[doc = $doc:literal])* $list:ident, $name:ident, $kinds:ident { $($kind:ident => $text:literal,)* }) => {
        $(#[doc = $doc])*
        pub const $list: &[&str] = &[$($text),*];

        fn $name(kind: $kinds) -> &'static str {
            match kind { $($kinds::$kind { .. } => $text,)* }
        }
    };
}

names! {
    /// How the kinds of expression are called in a dump.
    EXPR_NAMES, expr_name, ExprKind {
        Error => "error",
        Number => "number",
        Integer => "integer",
        Char => "char",
        String => "string",
        Name => "name",
        Colon => "colon",
        End => "end",
        Ignore => "ignore",
        Group => "group",
        Unary => "unary",
        Postfix => "postfix",
        Binary => "binary",
        ShortCircuit => "short_circuit",
        Range => "range",
        Matrix => "matrix",
        Cell => "cell",
        Index => "index",
        Brace => "brace",
        Field => "field",
        DynamicField => "dynamic_field",
        NameValue => "name_value",
        Anonymous => "anonymous",
        Handle => "handle",
        Metaclass => "metaclass",
        Super => "super",
        Increment => "increment",
        Assign => "assign",
    }
}

names! {
    /// How the kinds of statement are called in a dump.
    STMT_NAMES, stmt_name, StmtKind {
        Error => "error",
        Expr => "expression",
        Assign => "assign",
        MultiAssign => "multi_assign",
        CompoundAssign => "compound_assign",
        Increment => "increment",
        Command => "command",
        If => "if",
        While => "while",
        DoUntil => "do_until",
        For => "for",
        ParFor => "parfor",
        Spmd => "spmd",
        Switch => "switch",
        Try => "try",
        UnwindProtect => "unwind_protect",
        Break => "break",
        Continue => "continue",
        Return => "return",
        Global => "global",
        Persistent => "persistent",
        Import => "import",
        Shell => "shell",
        Function => "function",
    }
}
