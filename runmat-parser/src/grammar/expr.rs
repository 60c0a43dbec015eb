//! Expressions: operator precedence with stacks of our own.
//!
//! This is the hand-written step inside the chumsky grammar. Recursive combinators would need native stack for every
//! bracket, and programs are allowed to nest 10,000 of them; here an open bracket is an entry of `Builder::ops`.
//! The machine alternates between wanting an operand and standing behind one. Operators wait on `ops` until one that
//! binds less tightly comes; `operands` holds what they wait for. Every node is made after its operands, which is the
//! order that `ast` promises.

use runmat_lexer::{Span, Token, TokenKind, TokenKind as T};

use crate::ast::{BinaryOp, ExprId, ExprKind, Ident, List, Param, PostfixOp, Row, ShortCircuitOp, UnaryOp};
use crate::builder::Builder;
use crate::diagnostic::Message;
use crate::grammar::Fault;
use crate::grammar::literal;

/// Binding powers (language.md §3), weakest first.
mod power {
    /// Anonymous functions, name=value and assignments: everything behind them belongs to them.
    pub(super) const OPEN: u8 = 0;
    pub(super) const OR_OR: u8 = 1;
    pub(super) const AND_AND: u8 = 2;
    pub(super) const OR: u8 = 3;
    pub(super) const AND: u8 = 4;
    pub(super) const COMPARE: u8 = 5;
    pub(super) const RANGE: u8 = 6;
    pub(super) const ADD: u8 = 7;
    pub(super) const MULTIPLY: u8 = 8;
    pub(super) const UNARY: u8 = 9;
    pub(super) const POWER: u8 = 10;
    /// The sign of an exponent: `2^-3^2` is `(2^-3)^2` (3.6).
    pub(super) const EXPONENT_SIGN: u8 = 11;
}

/// What waits for an operand on its right, or for a closing bracket.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Op {
    Unary {
        op: UnaryOp,
        power: u8,
        start: u32,
    },
    Binary {
        op: BinaryOp,
        power: u8,
    },
    ShortCircuit {
        op: ShortCircuitOp,
        power: u8,
    },
    /// `start:` or, with a step, `start:step:`.
    Range {
        has_step: bool,
    },
    NameValue {
        name: Ident,
    },
    Assign {
        op: Option<BinaryOp>,
    },
    /// `++` or `--` in front of a target.
    Increment {
        op: BinaryOp,
        start: u32,
    },
    Anonymous {
        params: List<Param>,
        start: u32,
    },
    Open(Open),
}

impl Op {
    /// None for a bracket, which nothing but its closing one takes off the stack.
    fn power(self) -> Option<u8> {
        match self {
            Op::Unary { power, .. } | Op::Binary { power, .. } | Op::ShortCircuit { power, .. } => {
                Some(power)
            }
            Op::Range { .. } => Some(power::RANGE),
            Op::Increment { .. } => Some(power::EXPONENT_SIGN),
            Op::NameValue { .. } | Op::Assign { .. } | Op::Anonymous { .. } => Some(power::OPEN),
            Op::Open(_) => None,
        }
    }
}

/// An open bracket.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Open {
    kind: OpenKind,
    /// The bracket's token.
    token: u32,
    /// Where the elements of the current row or argument list begin in `Builder::operands`.
    operands: u32,
    /// Where the rows begin in `Builder::rows`.
    rows: u32,
    /// The bracket around this one in `Builder::ops`.
    outer: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum OpenKind {
    Group,
    Index,
    Brace,
    Dynamic,
    Matrix,
    Cell,
}

impl OpenKind {
    fn closer(self) -> TokenKind {
        match self {
            OpenKind::Group | OpenKind::Index | OpenKind::Dynamic => T::RParen,
            OpenKind::Matrix => T::RBracket,
            OpenKind::Brace | OpenKind::Cell => T::RBrace,
        }
    }
}

/// Where an expression stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// Its value is wanted.
    Value,
    /// It begins a statement: it ends at an `=`, and a matrix may be a list of targets with `~` in it.
    Statement,
}

/// Reads an expression that begins at token `at`. Returns it and the position of the first token behind it.
pub(crate) fn parse(b: &mut Builder<'_>, at: usize, place: Place) -> Result<(ExprId, usize), Fault> {
    let (operands, ops, rows) = (b.operands.len(), b.ops.len(), b.rows.len());
    let mut machine = Machine { b, at, base: ops, innermost: None, place, ignored: None };
    let result = machine.run();
    let at = machine.at;
    b.operands.truncate(operands);
    b.ops.truncate(ops);
    b.rows.truncate(rows);
    result.map(|expr| (expr, at))
}

struct Machine<'b, 't> {
    b: &'b mut Builder<'t>,
    at: usize,
    /// `ops` of this expression begin here.
    base: usize,
    /// The innermost open bracket in `ops`.
    innermost: Option<u32>,
    place: Place,
    /// The first `~` that is only right in a list of targets.
    ignored: Option<usize>,
}

impl Machine<'_, '_> {
    fn run(&mut self) -> Result<ExprId, Fault> {
        loop {
            self.operand()?;
            if let Some(expr) = self.behind_operand()? {
                return Ok(expr);
            }
        }
    }

    fn token(&self) -> Token {
        self.b.tokens[self.at]
    }

    fn peek(&self, ahead: usize) -> TokenKind {
        self.b.tokens.get(self.at + ahead).map_or(T::Eof, |token| token.kind)
    }

    fn open(&self) -> Option<Open> {
        self.innermost.and_then(|index| match self.b.ops[index as usize] {
            Op::Open(open) => Some(open),
            _ => None,
        })
    }

    fn fault(&self, message: Message) -> Fault {
        Fault { at: self.at, message: Some(message), also: None }
    }

    /// A fault at the current token; which one depends on the token.
    fn unexpected(&self) -> Fault {
        Fault { at: self.at, message: None, also: None }
    }

    fn mismatched(&self, open: Open) -> Fault {
        let span = self.b.tokens[open.token as usize].span;
        Fault { at: self.at, message: Some(Message::MismatchedDelimiters), also: Some(span) }
    }

    fn push(&mut self, kind: ExprKind, span: Span) {
        let expr = self.b.expr(kind, span);
        self.b.operands.push(expr);
    }

    fn pop(&mut self) -> ExprId {
        self.b.operands.pop().expect("every operator has its operands")
    }

    fn span(&self, expr: ExprId) -> Span {
        self.b.tree[expr].span
    }

    // Operands.

    /// Reads prefix operators and opening brackets up to and with the first operand.
    fn operand(&mut self) -> Result<(), Fault> {
        loop {
            let token = self.token();
            match token.kind {
                T::Number => self.push(literal::number(token.span.text(self.b.text)), token.span),
                T::Char => {
                    let kind = literal::char_row(self.b, token);
                    self.push(kind, token.span);
                }
                T::String => {
                    let kind = literal::double_quoted(self.b, token);
                    self.push(kind, token.span);
                }
                T::Ident => {
                    if self.peek(1) == T::Assign && self.begins_argument() {
                        let name = self.b.ident(token);
                        self.b.ops.push(Op::NameValue { name });
                        self.at += 2;
                        continue;
                    }
                    let name = self.b.ident(token);
                    self.push(ExprKind::Name(name.symbol), token.span);
                }
                T::EndIndex => self.push(ExprKind::End, token.span),
                T::Colon if self.is_magic_colon() => self.push(ExprKind::Colon, token.span),
                T::Plus | T::Minus | T::Not | T::PlusPlus | T::MinusMinus => {
                    if self.prefix(token)? {
                        return Ok(());
                    }
                    continue;
                }
                T::LParen => {
                    self.push_open(OpenKind::Group);
                    continue;
                }
                T::LBracket | T::LBrace => {
                    let kind = if token.kind == T::LBracket { OpenKind::Matrix } else { OpenKind::Cell };
                    self.push_open(kind);
                    self.skip_row_ends();
                    if self.token().kind == kind.closer() {
                        return self.close_matrix();
                    }
                    continue;
                }
                T::At => {
                    if !self.at_sign()? {
                        continue;
                    }
                    return Ok(());
                }
                T::Question => {
                    self.at += 1;
                    let path = self.path()?;
                    self.push(ExprKind::Metaclass(path), token.span.to(path.span));
                    return Ok(());
                }
                _ => return Err(self.missing_operand()),
            }
            self.at += 1;
            return Ok(());
        }
    }

    fn missing_operand(&self) -> Fault {
        match (self.token().kind, self.open()) {
            (T::Newline | T::Semicolon | T::Eof | T::RParen | T::RBracket | T::RBrace, Some(open))
                if self.token().kind != open.kind.closer() =>
            {
                self.mismatched(open)
            }
            (T::RParen | T::RBracket | T::RBrace, Some(_)) => self.fault(Message::InvalidExpression),
            _ => self.unexpected(),
        }
    }

    /// The token is the first of an argument of a call.
    fn begins_argument(&self) -> bool {
        self.open().is_some_and(|open| open.kind == OpenKind::Index)
            && matches!(self.b.tokens[self.at - 1].kind, T::LParen | T::Comma)
    }

    fn is_magic_colon(&self) -> bool {
        let in_cell = self.b.dialect.colons_in_cells;
        let takes_colon = self.open().is_some_and(|open| match open.kind {
            OpenKind::Index | OpenKind::Brace => true,
            OpenKind::Cell => in_cell,
            _ => false,
        });
        takes_colon
            && matches!(self.b.tokens[self.at - 1].kind, T::LParen | T::LBrace | T::Comma)
            && matches!(self.peek(1), T::RParen | T::RBrace | T::Comma | T::Newline | T::Semicolon)
    }

    /// Pushes a prefix operator. True if it was a `~` that stands for an ignored output, which is an operand.
    fn prefix(&mut self, token: Token) -> Result<bool, Fault> {
        let exponent = matches!(self.b.ops[self.base..].last(),
            Some(Op::Binary { power, .. } | Op::Unary { power, .. }) if *power >= power::POWER);
        let power = if exponent { power::EXPONENT_SIGN } else { power::UNARY };
        let start = token.span.start;
        let op = match token.kind {
            T::Not if matches!(self.peek(1), T::Comma | T::Blank | T::RBracket) => {
                let only_target = self.place == Place::Statement
                    && self.b.ops.len() == self.base + 1
                    && self.open().is_some_and(|open| open.kind == OpenKind::Matrix);
                if !only_target {
                    return Err(self.fault(Message::InvalidOperator));
                }
                self.ignored.get_or_insert(self.at);
                self.push(ExprKind::Ignore, token.span);
                self.at += 1;
                return Ok(true);
            }
            T::Not => UnaryOp::Not,
            T::PlusPlus | T::MinusMinus if self.b.dialect.increment_expressions => {
                let op = if token.kind == T::PlusPlus { BinaryOp::Add } else { BinaryOp::Sub };
                self.b.ops.push(Op::Increment { op, start });
                self.at += 1;
                return Ok(false);
            }
            T::Plus | T::PlusPlus => UnaryOp::Plus,
            _ => UnaryOp::Minus,
        };
        self.b.ops.push(Op::Unary { op, power, start });
        if matches!(token.kind, T::PlusPlus | T::MinusMinus) {
            self.b.ops.push(Op::Unary { op, power, start: start + 1 });
        }
        self.at += 1;
        Ok(false)
    }

    /// `@name`: an operand, true. `@(params)`: a prefix of the body that follows, false.
    fn at_sign(&mut self) -> Result<bool, Fault> {
        let start = self.token().span;
        self.at += 1;
        if self.token().kind != T::LParen {
            let path = self.path()?;
            self.push(ExprKind::Handle(path), start.to(path.span));
            return Ok(true);
        }
        let (params, at) = super::function::params(self.b, self.at)?;
        self.at = at;
        self.b.ops.push(Op::Anonymous { params, start: start.start });
        Ok(false)
    }

    /// A dotted name that begins at the current token.
    fn path(&mut self) -> Result<crate::ast::Path, Fault> {
        let (path, at) = super::function::path(self.b, self.at)?;
        self.at = at;
        Ok(path)
    }

    // Behind an operand.

    /// Reads what follows an operand, up to and with something that wants another operand, or to the end of the
    /// expression, which it then returns.
    fn behind_operand(&mut self) -> Result<Option<ExprId>, Fault> {
        loop {
            let token = self.token();
            match token.kind {
                T::LParen => {
                    if self.is_number() && !self.b.dialect.index_numbers {
                        return Err(self.fault(Message::InvalidExpression));
                    }
                    if self.open_arguments(OpenKind::Index)? {
                        return Ok(None);
                    }
                }
                T::LBrace => {
                    if self.open_arguments(OpenKind::Brace)? {
                        return Ok(None);
                    }
                }
                T::Dot => {
                    if self.field()? {
                        return Ok(None);
                    }
                }
                T::Transpose | T::DotTranspose => self.transpose(token),
                T::At if self.is_super() => self.superclass_call()?,
                T::PlusPlus | T::MinusMinus if self.increments() => self.increment(token),
                T::Colon => {
                    self.colon();
                    return Ok(None);
                }
                T::RParen | T::RBracket | T::RBrace if self.innermost.is_some() => self.close()?,
                T::Comma | T::Blank | T::Semicolon | T::Newline if self.innermost.is_some() => {
                    if self.next_element()? {
                        return Ok(None);
                    }
                }
                kind => {
                    if self.infix(kind)? {
                        return Ok(None);
                    }
                    return self.finish().map(Some);
                }
            }
        }
    }

    fn is_number(&self) -> bool {
        let last = self.b.operands.last().map(|&expr| self.b.tree[expr].kind);
        matches!(last, Some(ExprKind::Number { .. } | ExprKind::Integer { .. }))
    }

    /// A binary operator, or in some dialects an assignment: pushed, true. Anything else: false.
    fn infix(&mut self, kind: TokenKind) -> Result<bool, Fault> {
        if let Some((op, power)) = binary(kind) {
            self.reduce(power);
            self.b.ops.push(Op::Binary { op, power });
        } else if let Some((op, power)) = short_circuit(kind) {
            self.reduce(power);
            self.b.ops.push(Op::ShortCircuit { op, power });
        } else if self.assigns_here(kind) {
            self.reduce(power::OPEN + 1);
            let target = self.b.operands.last().copied().expect("the machine stands behind an operand");
            if !is_target(self.b, target) {
                return Err(self.fault(Message::AssignOperator));
            }
            self.b.ops.push(Op::Assign { op: compound(kind) });
        } else {
            return Ok(false);
        }
        self.at += 1;
        Ok(true)
    }

    fn assigns_here(&self, kind: TokenKind) -> bool {
        (kind == T::Assign || compound(kind).is_some())
            && self.b.dialect.assignment_expressions
            && (self.place == Place::Value || self.open().is_some_and(|open| open.kind == OpenKind::Group))
    }

    fn finish(&mut self) -> Result<ExprId, Fault> {
        if let Some(open) = self.open() {
            let closes = matches!(self.token().kind, T::Eof);
            return Err(if closes { self.mismatched(open) } else { self.unexpected() });
        }
        self.reduce(power::OPEN);
        if let Some(ignored) = self.ignored
            && self.token().kind != T::Assign
        {
            return Err(Fault { at: ignored, message: Some(Message::InvalidOperator), also: None });
        }
        Ok(self.pop())
    }

    fn transpose(&mut self, token: Token) {
        self.reduce(power::POWER);
        let operand = self.pop();
        let op = if token.kind == T::Transpose { PostfixOp::CTranspose } else { PostfixOp::Transpose };
        self.push(ExprKind::Postfix { op, operand }, self.span(operand).to(token.span));
        self.at += 1;
    }

    /// A `++` or `--` behind a target that is an expression: not that of a whole statement.
    fn increments(&self) -> bool {
        let whole = self.place == Place::Statement && self.b.ops.len() == self.base;
        self.b.dialect.increment_expressions
            && !whole
            && self.b.operands.last().is_some_and(|&target| is_target(self.b, target))
    }

    fn increment(&mut self, token: Token) {
        let target = self.pop();
        let op = if token.kind == T::PlusPlus { BinaryOp::Add } else { BinaryOp::Sub };
        let span = self.span(target).to(token.span);
        self.push(ExprKind::Increment { op, target, prefix: false }, span);
        self.at += 1;
    }

    fn colon(&mut self) {
        self.reduce(power::RANGE + 1);
        let last = self.b.ops[self.base..].last_mut();
        match last {
            Some(Op::Range { has_step: has_step @ false }) => *has_step = true,
            Some(Op::Range { .. }) => {
                self.reduce(power::RANGE);
                self.b.ops.push(Op::Range { has_step: false });
            }
            _ => self.b.ops.push(Op::Range { has_step: false }),
        }
        self.at += 1;
    }

    /// `.name`, done, false; or `.(`, which wants an expression, true.
    fn field(&mut self) -> Result<bool, Fault> {
        self.at += 1;
        let token = self.token();
        match token.kind {
            T::Ident => {
                let base = self.pop();
                let name = self.b.ident(token);
                self.push(ExprKind::Field { base, name }, self.span(base).to(token.span));
                self.at += 1;
                Ok(false)
            }
            T::LParen => {
                self.push_open(OpenKind::Dynamic);
                Ok(true)
            }
            _ => Err(self.fault(Message::InvalidExpression)),
        }
    }

    /// An `@` that directly follows a name: `method@Super`.
    fn is_super(&self) -> bool {
        let before = self.b.tokens[self.at - 1];
        let named =
            self.b.operands.last().is_some_and(|&expr| matches!(self.b.tree[expr].kind, ExprKind::Name(_)));
        named && before.kind == T::Ident && before.span.end == self.token().span.start
    }

    fn superclass_call(&mut self) -> Result<(), Fault> {
        self.at += 1;
        let method = self.pop();
        let span = self.span(method);
        let ExprKind::Name(symbol) = self.b.tree[method].kind else { return Err(self.unexpected()) };
        // The name isn't an expression of its own here: its node, the last one made, is taken back.
        self.b.tree.exprs.pop();
        let class = self.path()?;
        self.push(ExprKind::Super { method: Ident { symbol, span }, class }, span.to(class.span));
        Ok(())
    }

    // Brackets.

    fn push_open(&mut self, kind: OpenKind) {
        let open = Open {
            kind,
            token: self.at as u32,
            operands: self.b.operands.len() as u32,
            rows: self.b.rows.len() as u32,
            outer: self.innermost,
        };
        self.innermost = Some(self.b.ops.len() as u32);
        self.b.ops.push(Op::Open(open));
        self.at += 1;
    }

    /// Opens an argument list. False if it is empty: then it is closed, too.
    fn open_arguments(&mut self, kind: OpenKind) -> Result<bool, Fault> {
        self.push_open(kind);
        if self.token().kind != kind.closer() {
            return Ok(true);
        }
        self.close()?;
        Ok(false)
    }

    /// A separator within brackets: true if another operand must follow, false if the bracket was closed.
    fn next_element(&mut self) -> Result<bool, Fault> {
        let open = self.open().expect("called within brackets");
        let kind = self.token().kind;
        match (open.kind, kind) {
            (OpenKind::Index | OpenKind::Brace, T::Comma) => {
                self.reduce(power::OPEN);
                self.at += 1;
                Ok(true)
            }
            (OpenKind::Matrix | OpenKind::Cell, _) => {
                self.reduce(power::OPEN);
                if matches!(kind, T::Comma | T::Blank) {
                    self.at += 1;
                }
                if matches!(self.token().kind, T::Semicolon | T::Newline) {
                    self.end_row();
                    self.skip_row_ends();
                }
                if self.token().kind == open.kind.closer() {
                    self.close_matrix()?;
                    return Ok(false);
                }
                Ok(true)
            }
            (_, T::Comma) => Err(self.fault(Message::InvalidExpression)),
            _ => Err(self.mismatched(open)),
        }
    }

    fn skip_row_ends(&mut self) {
        while matches!(self.token().kind, T::Semicolon | T::Newline) {
            self.at += 1;
        }
    }

    fn close(&mut self) -> Result<(), Fault> {
        let open = self.open().expect("called within brackets");
        if self.token().kind != open.kind.closer() {
            return Err(self.mismatched(open));
        }
        self.reduce(power::OPEN);
        if matches!(open.kind, OpenKind::Matrix | OpenKind::Cell) {
            return self.close_matrix();
        }
        let end = self.token().span;
        let start = self.b.tokens[open.token as usize].span;
        match open.kind {
            OpenKind::Group => {
                let inner = self.pop();
                self.push(ExprKind::Group(inner), start.to(end));
            }
            OpenKind::Dynamic => {
                let name = self.pop();
                let base = self.pop();
                self.push(ExprKind::DynamicField { base, name }, self.span(base).to(end));
            }
            kind => {
                let args = self.take_elements(open.operands);
                let base = self.pop();
                let span = self.span(base).to(end);
                let made = match kind {
                    OpenKind::Index => ExprKind::Index { base, args },
                    _ => ExprKind::Brace { base, args },
                };
                self.push(made, span);
            }
        }
        self.leave(open);
        Ok(())
    }

    /// Takes the bracket off the stack and steps over the closing one.
    fn leave(&mut self, open: Open) {
        self.b.ops.pop();
        self.innermost = open.outer;
        self.at += 1;
    }

    fn take_elements(&mut self, from: u32) -> List<ExprId> {
        let vec = &mut self.b.tree.expr_lists;
        let start = vec.len();
        vec.extend(self.b.operands.drain(from as usize..));
        List::new(start, vec.len() - start)
    }

    fn end_row(&mut self) {
        let open = self.open().expect("called within brackets");
        let from = open.operands as usize;
        let (Some(&first), Some(&last)) = (self.b.operands.get(from), self.b.operands.last()) else { return };
        let span = self.span(first).to(self.span(last));
        let elements = self.take_elements(open.operands);
        self.b.rows.push(Row { elements, span });
    }

    fn close_matrix(&mut self) -> Result<(), Fault> {
        let open = self.open().expect("called within brackets");
        self.end_row();
        let vec = &mut self.b.tree.rows;
        let start = vec.len();
        vec.extend(self.b.rows.drain(open.rows as usize..));
        let rows = List::new(start, vec.len() - start);
        let span = self.b.tokens[open.token as usize].span.to(self.token().span);
        let kind =
            if open.kind == OpenKind::Matrix { ExprKind::Matrix { rows } } else { ExprKind::Cell { rows } };
        self.leave(open);
        self.push(kind, span);
        Ok(())
    }

    // Making nodes.

    /// Applies the waiting operators that bind at least as tightly as `power`.
    fn reduce(&mut self, power: u8) {
        while self.b.ops.len() > self.base {
            let Some(&op) = self.b.ops.last() else { return };
            match op.power() {
                Some(waiting) if waiting >= power => {
                    self.b.ops.pop();
                    self.apply(op);
                }
                _ => return,
            }
        }
    }

    fn apply(&mut self, op: Op) {
        let last = self.pop();
        let end = self.span(last);
        match op {
            Op::Unary { op, start, .. } => {
                self.push(ExprKind::Unary { op, operand: last }, Span::new(start, end.end));
            }
            Op::Binary { op, .. } => {
                let left = self.pop();
                self.push(ExprKind::Binary { op, left, right: last }, self.span(left).to(end));
            }
            Op::ShortCircuit { op, .. } => {
                let left = self.pop();
                self.push(ExprKind::ShortCircuit { op, left, right: last }, self.span(left).to(end));
            }
            Op::Range { has_step } => {
                let step = has_step.then(|| self.pop());
                let start = self.pop();
                self.push(ExprKind::Range { start, step, stop: last }, self.span(start).to(end));
            }
            Op::NameValue { name } => self.push(ExprKind::NameValue { name, value: last }, name.span.to(end)),
            Op::Increment { op, start } => {
                let span = Span::new(start, end.end);
                if is_target(self.b, last) {
                    return self.push(ExprKind::Increment { op, target: last, prefix: true }, span);
                }
                let sign = if op == BinaryOp::Add { UnaryOp::Plus } else { UnaryOp::Minus };
                let inner = ExprKind::Unary { op: sign, operand: last };
                let operand = self.b.expr(inner, Span::new(start + 1, end.end));
                self.push(ExprKind::Unary { op: sign, operand }, span);
            }
            Op::Assign { op } => {
                let target = self.pop();
                self.push(ExprKind::Assign { op, target, value: last }, self.span(target).to(end));
            }
            Op::Anonymous { params, start } => {
                self.push(ExprKind::Anonymous { params, body: last }, Span::new(start, end.end));
            }
            Op::Open(_) => self.b.operands.push(last),
        }
    }
}

/// Whether an expression can be assigned to: a name with index steps.
pub(crate) fn is_target(b: &Builder<'_>, mut expr: ExprId) -> bool {
    loop {
        match b.tree[expr].kind {
            ExprKind::Name(_) => return true,
            ExprKind::Index { base, .. }
            | ExprKind::Brace { base, .. }
            | ExprKind::Field { base, .. }
            | ExprKind::DynamicField { base, .. } => expr = base,
            _ => return false,
        }
    }
}

/// The operator in `+=` and its kin.
pub(crate) fn compound(kind: TokenKind) -> Option<BinaryOp> {
    Some(match kind {
        T::PlusAssign => BinaryOp::Add,
        T::MinusAssign => BinaryOp::Sub,
        T::DotStarAssign => BinaryOp::Times,
        T::DotSlashAssign => BinaryOp::RDivide,
        T::DotCaretAssign => BinaryOp::Power,
        T::StarAssign => BinaryOp::MTimes,
        T::SlashAssign => BinaryOp::MRDivide,
        T::CaretAssign => BinaryOp::MPower,
        T::OrAssign => BinaryOp::Or,
        T::AndAssign => BinaryOp::And,
        _ => return None,
    })
}

fn short_circuit(kind: TokenKind) -> Option<(ShortCircuitOp, u8)> {
    match kind {
        T::AndAnd => Some((ShortCircuitOp::AndAnd, power::AND_AND)),
        T::OrOr => Some((ShortCircuitOp::OrOr, power::OR_OR)),
        _ => None,
    }
}

fn binary(kind: TokenKind) -> Option<(BinaryOp, u8)> {
    Some(match kind {
        T::Plus => (BinaryOp::Add, power::ADD),
        T::Minus => (BinaryOp::Sub, power::ADD),
        T::Star => (BinaryOp::MTimes, power::MULTIPLY),
        T::DotStar => (BinaryOp::Times, power::MULTIPLY),
        T::Slash => (BinaryOp::MRDivide, power::MULTIPLY),
        T::DotSlash => (BinaryOp::RDivide, power::MULTIPLY),
        T::Backslash => (BinaryOp::MLDivide, power::MULTIPLY),
        T::DotBackslash => (BinaryOp::LDivide, power::MULTIPLY),
        T::Caret => (BinaryOp::MPower, power::POWER),
        T::DotCaret => (BinaryOp::Power, power::POWER),
        T::Less => (BinaryOp::Lt, power::COMPARE),
        T::LessEqual => (BinaryOp::Le, power::COMPARE),
        T::Greater => (BinaryOp::Gt, power::COMPARE),
        T::GreaterEqual => (BinaryOp::Ge, power::COMPARE),
        T::EqualEqual => (BinaryOp::Eq, power::COMPARE),
        T::NotEqual => (BinaryOp::Ne, power::COMPARE),
        T::And => (BinaryOp::And, power::AND),
        T::Or => (BinaryOp::Or, power::OR),
        _ => return None,
    })
}
