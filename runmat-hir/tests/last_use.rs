//! Random programs on random ways through them: nothing reads a variable that a last use has moved out, and nothing
//! is moved while an operand lies ready.

mod support;

use std::fmt::Write;

use runmat_hir::hir::{
    Block, CaptureSource, ExprKind, Function, Place, Step, StepKind, Stmt, StmtKind, Unit,
};
use runmat_hir::ids::{ExprId, Id, LocalId};
use support::lower;

/// A small generator of random numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len() as u64) as usize]
    }
}

const VARIABLES: [&str; 5] = ["a", "b", "c", "d", "r"];

fn expression(random: &mut Random, depth: u64) -> String {
    let name = random.pick(&VARIABLES);
    if depth == 0 {
        return name.into();
    }
    let mut inner = || expression(random, depth - 1);
    let (x, y) = (inner(), inner());
    match random.below(9) {
        0 => format!("f({x}, {y})"),
        1 => format!("({x} + {y})"),
        2 => format!("{name}({x})"),
        3 => format!("{name}.p{{{x}}}.q"),
        4 => format!("({x} && {y})"),
        5 => format!("{{{x}, {y}}}"),
        6 => format!("[{x}, {y}; {name}, 1]"),
        7 => format!("f(@(z) z + {name})"),
        _ => name.into(),
    }
}

fn block(random: &mut Random, depth: u64, in_loop: bool, out: &mut String) {
    for _ in 0..=random.below(4) {
        let (target, value) = (random.pick(&VARIABLES), expression(random, 2));
        let choice = if depth == 0 { random.below(5) } else { random.below(14) };
        match choice {
            0..=2 => _ = writeln!(out, "{target} = {value};"),
            3 => _ = writeln!(out, "{target}({}) = {value};", expression(random, 1)),
            4 => {
                _ = writeln!(
                    out,
                    "[{target}, {}({})] = f({value});",
                    random.pick(&VARIABLES),
                    random.pick(&VARIABLES)
                )
            }
            5 | 6 => {
                _ = writeln!(out, "if {value}");
                block(random, depth - 1, in_loop, out);
                _ = writeln!(out, "elseif {}", expression(random, 1));
                block(random, depth - 1, in_loop, out);
                out.push_str("end\n");
            }
            7 => {
                _ = writeln!(out, "while {value}");
                block(random, depth - 1, true, out);
                out.push_str("end\n");
            }
            8 => {
                _ = writeln!(out, "for {target} = {value}");
                block(random, depth - 1, true, out);
                out.push_str("end\n");
            }
            9 | 10 => {
                out.push_str("try\n");
                block(random, depth - 1, in_loop, out);
                _ = writeln!(out, "catch {target}");
                block(random, depth - 1, in_loop, out);
                out.push_str("end\n");
            }
            11 => {
                out.push_str("unwind_protect\n");
                block(random, depth - 1, in_loop, out);
                out.push_str("unwind_protect_cleanup\n");
                block(random, 0, false, out);
                out.push_str("end_unwind_protect\n");
            }
            12 if in_loop => _ = writeln!(out, "if {value}, {}, end", random.pick(&["break", "continue"])),
            _ => _ = writeln!(out, "if {value}, return, end"),
        }
    }
}

/// How a statement was left.
#[derive(Clone, Copy, PartialEq)]
enum Left {
    AtEnd,
    Break,
    Continue,
    Return,
    Error,
}

/// A run that follows no values, but which variables have been moved out.
struct Run<'a> {
    unit: &'a Unit,
    function: &'a Function,
    random: Random,
    moved: Vec<bool>,
    steps: usize,
    text: &'a str,
}

type Result = std::result::Result<Vec<LocalId>, ()>;

impl Run<'_> {
    fn check(&self, local: LocalId, at: ExprId) {
        let span = self.function.exprs[at].span;
        assert!(
            !self.moved[local.index()],
            "{local:?} has been moved out, read at {span:?} in\n{}",
            self.text
        );
    }

    /// The variables whose values an expression's value borrows.
    fn eval(&mut self, id: ExprId) -> Result {
        match &self.function.exprs[id].kind {
            ExprKind::Local { local, last_use } => {
                self.check(*local, id);
                self.moved[local.index()] = *last_use;
                Ok(if *last_use { Vec::new() } else { vec![*local] })
            }
            ExprKind::Index { base, steps } => {
                let held = self.base(*base)?;
                self.subscripts(steps)?;
                held.iter().for_each(|&local| self.check(local, id));
                if let ExprKind::Local { local, last_use: true } = self.function.exprs[*base].kind {
                    self.moved[local.index()] = true;
                    return Ok(Vec::new());
                }
                Ok(held)
            }
            ExprKind::ShortCircuit { left, right, .. } => {
                self.eval(*left)?;
                if self.random.below(2) == 0 {
                    self.eval(*right)?;
                }
                Ok(Vec::new())
            }
            ExprKind::Closure(func) => {
                for capture in &self.unit.functions[*func].captures {
                    if let CaptureSource::Outer(local) = capture.source {
                        self.check(local, id);
                    }
                }
                Ok(Vec::new())
            }
            kind => {
                let mut operands = Vec::new();
                runmat_hir::walk::for_each_operand(kind, &mut |operand| operands.push(operand));
                let mut held = Vec::new();
                for operand in operands {
                    held.extend(self.eval(operand)?);
                }
                held.iter().for_each(|&local| self.check(local, id));
                let fails = matches!(kind, ExprKind::Call { .. }) && self.random.below(6) == 0;
                if fails { Err(()) } else { Ok(Vec::new()) }
            }
        }
    }

    fn base(&mut self, base: ExprId) -> Result {
        match self.function.exprs[base].kind {
            ExprKind::Local { local, .. } => {
                self.check(local, base);
                Ok(vec![local])
            }
            _ => self.eval(base),
        }
    }

    fn subscripts(&mut self, steps: &[Step]) -> std::result::Result<(), ()> {
        for step in steps {
            if let StepKind::Paren(args) | StepKind::Brace(args) = &step.kind {
                let mut held = Vec::new();
                for &arg in args {
                    held.extend(self.eval(arg)?.into_iter().map(|local| (local, arg)));
                }
                held.into_iter().for_each(|(local, arg)| self.check(local, arg));
            }
        }
        Ok(())
    }

    fn store(&mut self, place: &Place, value: ExprId, held: &[LocalId]) -> std::result::Result<(), ()> {
        self.subscripts(&place.steps)?;
        held.iter().for_each(|&local| self.check(local, value));
        if let Some(local) = place.local {
            if place.steps.is_empty() {
                self.moved[local.index()] = false;
            } else {
                self.check(local, value);
            }
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Left {
        for stmt in block {
            self.steps += 1;
            let left = if self.steps > 400 { Left::Return } else { self.stmt(stmt).unwrap_or(Left::Error) };
            if left != Left::AtEnd {
                return left;
            }
        }
        Left::AtEnd
    }

    fn stmt(&mut self, stmt: &Stmt) -> std::result::Result<Left, ()> {
        match &stmt.kind {
            StmtKind::Assign { place, value, .. } => {
                let held = self.eval(*value)?;
                self.store(place, *value, &held)?;
            }
            StmtKind::MultiAssign { places, value, .. } => {
                self.eval(*value)?;
                for place in places {
                    self.store(place, *value, &[])?;
                }
            }
            StmtKind::If { arms, otherwise } => {
                for (cond, body) in arms {
                    self.eval(*cond)?;
                    if self.random.below(2) == 0 {
                        return Ok(self.block(body));
                    }
                }
                return Ok(self.block(otherwise));
            }
            StmtKind::While { cond, body } => loop {
                self.eval(*cond)?;
                if self.random.below(3) == 0 {
                    break;
                }
                match self.block(body) {
                    Left::AtEnd | Left::Continue => {}
                    Left::Break => break,
                    left => return Ok(left),
                }
            },
            StmtKind::For { place, range, body } => {
                self.eval(*range)?;
                while self.random.below(3) > 0 {
                    self.store(place, *range, &[])?;
                    match self.block(body) {
                        Left::AtEnd | Left::Continue => {}
                        Left::Break => break,
                        left => return Ok(left),
                    }
                }
            }
            StmtKind::Try { body, error, handler } => {
                let left = self.block(body);
                if left != Left::Error {
                    return Ok(left);
                }
                error.iter().for_each(|error| self.moved[error.index()] = false);
                return Ok(self.block(handler));
            }
            StmtKind::UnwindProtect { body, cleanup } => {
                let left = self.block(body);
                let cleaned = self.block(cleanup);
                return Ok(if cleaned == Left::AtEnd { left } else { cleaned });
            }
            StmtKind::Break => return Ok(Left::Break),
            StmtKind::Continue => return Ok(Left::Continue),
            StmtKind::Return => return Ok(Left::Return),
            _ => {}
        }
        Ok(Left::AtEnd)
    }
}

#[test]
fn nothing_reads_what_has_been_moved() {
    let mut marked = 0;
    for seed in 0..1_500 {
        let mut random = Random(seed);
        let mut text = String::from("function r = random(a, b, c, d)\n");
        block(&mut random, 3, false, &mut text);
        text.push_str("end\n");
        let lowered = lower("random", &text, false);
        let unit = lowered.unit.expect("the program can be lowered");
        let function = unit.functions.enumerate().next().expect("there is a function").1;
        marked += function
            .exprs
            .iter()
            .filter(|e| matches!(e.kind, ExprKind::Local { last_use: true, .. }))
            .count();
        for _ in 0..20 {
            let moved = vec![false; function.locals.len()];
            let random = Random(random.below(1 << 30));
            let mut run = Run { unit: &unit, function, random, moved, steps: 0, text: &text };
            let left = run.block(&function.body);
            if left != Left::Error && run.steps <= 400 {
                for output in &function.outputs {
                    assert!(!run.moved[output.index()], "an output has been moved out in\n{text}");
                }
            }
        }
    }
    assert!(marked > 10_000, "only {marked} last uses in all programs");
}
