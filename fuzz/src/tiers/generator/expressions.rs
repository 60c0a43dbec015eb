//! Expressions of a type.

use super::Builder;
use super::types::{Class, DOUBLE, FIELDS, INTS, LOGICAL, Type};

const LITERALS: &[&str] = &[
    "0", "1", "2", "3", "0.5", "-1", "-2.5", "7", "10", "0.1", "1.5", "100", "-7", "1e3", "127", "128",
    "255", "-0.5", "pi", "3.25",
];
const EXTREMES: &[&str] = &[
    "NaN", "Inf", "-Inf", "-0", "realmax", "realmin", "eps", "1e308", "2^53", "-2^31", "2^31", "2^63",
    "1e-320", "flintmax",
];
const ONE: &[&str] = &["floor", "ceil", "fix", "round", "abs", "sign"];
const TWO: &[&str] = &["mod", "rem", "max", "min"];
const COMPARISONS: &[&str] = &["<", "<=", ">", ">=", "==", "~="];

impl Builder {
    /// An expression that gives a value of the type, most of the time.
    pub(super) fn expr(&mut self, want: &Type, depth: usize) -> String {
        let wrong = if self.wild { 250 } else { 1 };
        if self.random.below(1500) < wrong {
            let other = Type::any(&mut self.random, 1);
            if let Some(place) = self.place(&other) {
                return place;
            }
        }
        match want {
            Type::Scalar(class) => self.scalar(*class, depth),
            Type::Index => self.whole(depth),
            Type::Array(class, rows, columns) => self.array(*class, *rows, *columns, depth),
            Type::List(class) => self.list(*class, depth),
            Type::Handle => self.handle(depth),
            _ => self.container(want, depth),
        }
    }

    /// A place that has a value of the type.
    pub(super) fn place(&mut self, want: &Type) -> Option<String> {
        let places = self.places(want, false);
        if places.is_empty() { None } else { Some(places[self.random.below(places.len())].clone()) }
    }

    /// Where values of the type are: variables, and what lies in them.
    pub(super) fn places(&mut self, want: &Type, assigned: bool) -> Vec<String> {
        let mut direct = Vec::new();
        let mut within = Vec::new();
        let mut variables = self.scope.variables.clone();
        if !assigned {
            variables.extend(self.scope.loops.iter().cloned());
        }
        for (name, have) in variables {
            if have == *want {
                direct.push(name);
            } else {
                self.inside(&name, &have, want, &mut within);
            }
        }
        if direct.is_empty() || (!within.is_empty() && self.random.percent(35)) { within } else { direct }
    }

    fn inside(&mut self, path: &str, have: &Type, want: &Type, found: &mut Vec<String>) {
        let mut below = |path: String, part: &Type, builder: &mut Builder| {
            if part == want {
                found.push(path);
            } else {
                builder.inside(&path, part, want, found);
            }
        };
        match have {
            Type::Struct(fields) => {
                for (field, part) in FIELDS.iter().zip(fields) {
                    let dynamic = self.random.percent(10);
                    let path =
                        if dynamic { format!("{path}.('{field}')") } else { format!("{path}.{field}") };
                    below(path, part, self);
                }
            }
            Type::StructArray(n, fields) => {
                let at = self.subscript(*n);
                for (field, part) in FIELDS.iter().zip(fields) {
                    below(format!("{path}({at}).{field}"), part, self);
                }
            }
            Type::Cell(parts) => {
                for (k, part) in parts.iter().enumerate() {
                    below(format!("{path}{{{}}}", k + 1), part, self);
                }
            }
            Type::Array(class, rows, columns) => {
                if *want == Type::Scalar(*class) {
                    found.push(self.element(path, *rows, *columns));
                } else if *want == Type::Array(*class, 1, *columns) {
                    let row = self.subscript(*rows);
                    found.push(format!("{path}({row}, :)"));
                } else if *want == Type::Array(*class, *rows, 1) {
                    let column = self.subscript(*columns);
                    found.push(format!("{path}(:, {column})"));
                }
            }
            _ => {}
        }
    }

    /// An element of an array, by one, two or three subscripts.
    pub(super) fn element(&mut self, path: &str, rows: usize, columns: usize) -> String {
        let linear = rows == 1 || columns == 1;
        match self.random.below(10) {
            0..=5 if linear => format!("{path}({})", self.subscript(rows * columns)),
            0 | 1 => format!("{path}({})", self.subscript(rows * columns)),
            2 => format!("{path}({}, {}, 1)", self.subscript(rows), self.subscript(columns)),
            _ => format!("{path}({}, {})", self.subscript(rows), self.subscript(columns)),
        }
    }

    /// A subscript up to `n`.
    pub(super) fn subscript(&mut self, n: usize) -> String {
        if self.wild && self.random.percent(10) {
            return self.random.pick(&["0", "1.5", "-1", "NaN", "99", "true", "end + 1"]).into();
        }
        match self.random.below(8) {
            0 | 1 => self.random.within(1, n).to_string(),
            2 => "end".into(),
            3 if n > 1 => "end - 1".into(),
            _ => match self.scope.counters.last().cloned() {
                Some((counter, most)) if most <= n && self.random.percent(70) => counter,
                _ => self.wrapped(n),
            },
        }
    }

    /// A subscript that is computed, from variables alone.
    fn wrapped(&mut self, n: usize) -> String {
        let loops = self.scope.loops.iter().chain(&self.scope.variables);
        let whole: Vec<String> = loops.filter(|v| v.1 == Type::Index).map(|v| v.0.clone()).collect();
        if whole.is_empty() {
            return self.random.within(1, n).to_string();
        }
        let k = &whole[self.random.below(whole.len())];
        match self.random.below(4) {
            0 => format!("mod({k} * {}, {n}) + 1", self.random.within(2, 7)),
            1 => format!("min({k} + 1, {n})"),
            _ => format!("mod({k}, {n}) + 1"),
        }
    }

    fn literal(&mut self) -> String {
        let from = if self.random.percent(5) { EXTREMES } else { LITERALS };
        self.random.pick(from).into()
    }

    /// A small whole number that isn't negative, as a double.
    pub(super) fn whole(&mut self, depth: usize) -> String {
        let counter = self.scope.counters.len();
        let leaf = depth == 0 || self.random.percent(30);
        if leaf && counter > 0 && self.random.percent(60) {
            return self.scope.counters[self.random.below(counter)].0.clone();
        }
        if leaf {
            let literal = self.random.below(9).to_string();
            return self.place(&Type::Index).unwrap_or(literal);
        }
        let n = self.random.within(2, 90);
        let a = self.whole(depth - 1);
        match self.random.below(9) {
            0 | 1 => format!("mod({a} + {}, {n})", self.whole(depth - 1)),
            2 => format!("mod({a} * {}, {n})", self.whole(depth - 1)),
            3 => format!("floor(mod({a}, {n}) / {})", self.random.within(1, 5)),
            4 => {
                let class = Class::any(&mut self.random);
                let other = self.expr(&Type::Scalar(class), depth - 1);
                format!("floor(mod(abs(double({other})), {n}))")
            }
            5 => {
                let name = self.random.pick(&["bitand", "bitor", "bitxor"]);
                format!("{name}({a}, {})", self.random.below(16))
            }
            6 => {
                let list = self.sized();
                self.random.pick(&["numel(@)", "size(@, 1)", "length(@)", "ndims(@)"]).replace('@', &list)
            }
            7 => format!("min({a}, {n})"),
            _ => format!("abs({a} - {n})"),
        }
    }

    /// Something with a size.
    fn sized(&mut self) -> String {
        let list = Type::List(Class::any(&mut self.random));
        let array = Type::array(&mut self.random);
        self.place(&list).or_else(|| self.place(&array)).unwrap_or_else(|| "[1 2 3]".into())
    }

    fn scalar(&mut self, class: Class, depth: usize) -> String {
        let leaf = depth == 0 || self.random.percent(22);
        if leaf
            && self.random.percent(75)
            && let Some(place) = self.place(&Type::Scalar(class))
        {
            return place;
        }
        if !leaf
            && self.random.percent(12)
            && let Some(call) = self.call(&Type::Scalar(class), depth)
        {
            return call;
        }
        if !leaf && self.random.percent(6) {
            let m = self.random.within(2, 5);
            let array = self.array(class, 1, m, 0);
            if array.starts_with(|c: char| c.is_ascii_lowercase()) && !array.contains(['(', ' ']) {
                return format!("{array}({})", self.subscript(m));
            }
        }
        match class {
            Class::Double => self.double(depth, leaf),
            Class::Single => self.single(depth, leaf),
            Class::Int(name) => self.integer(name, depth, leaf),
            Class::Logical => self.logical(depth, leaf),
            Class::Char => self.char(depth, leaf),
            Class::Complex => self.complex(depth, leaf),
        }
    }

    /// A scalar that arithmetic takes for a double.
    fn operand(&mut self, depth: usize) -> String {
        match self.random.below(14) {
            0 => self.expr(&LOGICAL, depth),
            1 => self.expr(&Type::Scalar(Class::Char), depth.min(1)),
            2 | 3 => self.whole(depth),
            _ => self.expr(&DOUBLE, depth),
        }
    }

    fn double(&mut self, depth: usize, leaf: bool) -> String {
        if leaf {
            return if self.random.percent(40) { self.whole(0) } else { self.literal() };
        }
        let depth = depth - 1;
        match self.random.below(26) {
            0..=8 => {
                let op = self.random.pick(&["+", "-", "*", "/", "+", "-", "*", ".*", "./", "\\"]);
                format!("({} {op} {})", self.operand(depth), self.operand(depth))
            }
            9 => format!("{}({})", self.random.pick(ONE), self.expr(&DOUBLE, depth)),
            10 => {
                let name = self.random.pick(&["mod", "rem", "max", "min", "atan2", "hypot"]);
                format!("{name}({}, {})", self.operand(depth), self.operand(depth))
            }
            11 => {
                let x = self.expr(&DOUBLE, depth);
                self.random
                    .pick(&["sqrt(abs(@))", "sin(@)", "cos(@)", "exp(-abs(@))", "log(abs(@))"])
                    .replace('@', &x)
            }
            12 => {
                let class = Class::any(&mut self.random);
                let other = self.expr(&Type::Scalar(class), depth);
                if class == Class::Complex { format!("real({other})") } else { format!("double({other})") }
            }
            13 => {
                let z = self.expr(&Type::Scalar(Class::Complex), depth);
                format!("{}({z})", self.random.pick(&["real", "imag", "abs"]))
            }
            14 | 15 => {
                let n = self.random.within(2, 5);
                let row = self.array(Class::Double, 1, n, depth.min(1));
                match self.random.below(7) {
                    0 => format!("({row} * {}')", self.array(Class::Double, 1, n, 0)),
                    k => format!("{}({row})", ["sum", "max", "min", "prod", "norm", "sum"][k - 1]),
                }
            }
            16 => format!("({} {} 2)", self.expr(&DOUBLE, depth), self.random.pick(&["^", ".^"])),
            17 => format!("(-{})", self.operand(depth)),
            18 => {
                let (a, b) = (self.expr(&LOGICAL, depth), self.expr(&LOGICAL, depth));
                format!("({a} {} {b})", self.random.pick(&["+", "*", "-"]))
            }
            19 => {
                let x = self.expr(&DOUBLE, depth);
                match self.place(&Type::Handle).filter(|_| !self.in_handle) {
                    Some(handle) if !handle.contains('(') => format!("{handle}({x})"),
                    _ => x,
                }
            }
            20 => format!("({} * 0.5 + {})", self.expr(&DOUBLE, depth), self.literal()),
            21 if !self.in_handle && self.random.percent(30) => {
                let row = self.array(Class::Double, 1, 3, 0);
                let k = self.literal();
                format!("sum(arrayfun(@(q) q * {k} + 1, {row}))")
            }
            _ => format!("mod({}, {})", self.operand(depth), self.random.within(2, 1000)),
        }
    }

    fn single(&mut self, depth: usize, leaf: bool) -> String {
        if leaf {
            return format!("single({})", self.literal());
        }
        let a = self.expr(&Type::Scalar(Class::Single), depth - 1);
        match self.random.below(8) {
            0..=3 => {
                let op = self.random.pick(&["+", "-", "*", "/"]);
                let class = if self.random.percent(60) { Class::Single } else { Class::Double };
                let b = self.expr(&Type::Scalar(class), depth - 1);
                if self.random.percent(50) { format!("({a} {op} {b})") } else { format!("({b} {op} {a})") }
            }
            4 => format!("{}({a})", self.random.pick(ONE)),
            5 => format!("{}({a}, {})", self.random.pick(TWO), self.operand(depth - 1)),
            6 => format!("single({})", self.operand(depth - 1)),
            _ => format!("(-{a} * {a})"),
        }
    }

    fn integer(&mut self, name: &'static str, depth: usize, leaf: bool) -> String {
        if leaf {
            return match self.random.below(8) {
                0 => format!("intmax('{name}')"),
                1 => format!("intmin('{name}')"),
                _ => format!("{name}({})", self.literal()),
            };
        }
        let own = Type::Scalar(Class::Int(name));
        let a = self.expr(&own, depth - 1);
        match self.random.below(14) {
            0..=3 => {
                let op = self.random.pick(&["+", "-", "*", "/", "+", "-"]);
                format!("({a} {op} {})", self.expr(&own, depth - 1))
            }
            4..=6 => {
                let op = self.random.pick(&["+", "-", "*", "/"]);
                let b = self.operand(depth - 1);
                if self.random.percent(70) { format!("({a} {op} {b})") } else { format!("({b} {op} {a})") }
            }
            7 => {
                let b = self.expr(&own, depth - 1);
                let how = self.random.pick(&["", ", 'floor'", ", 'round'", ", 'ceil'", ", 'fix'"]);
                format!("idivide({a}, {b}{how})")
            }
            8 => {
                let name = self.random.pick(&["bitand", "bitor", "bitxor"]);
                format!("{name}({a}, {})", self.expr(&own, depth - 1))
            }
            9 => format!("bitshift({a}, {})", self.random.pick(&["1", "-1", "2", "-3", "3"])),
            10 => format!("{}({a})", self.random.pick(&["abs", "sign", "-", "round"])),
            11 => format!("{}({a}, {})", self.random.pick(TWO), self.expr(&own, depth - 1)),
            12 => {
                let other = Type::Scalar(Class::Int(INTS[self.random.below(INTS.len())]));
                format!("{name}({})", self.expr(&other, depth - 1))
            }
            _ => format!("{name}({})", self.operand(depth - 1)),
        }
    }

    /// A truth value.
    pub(super) fn logical(&mut self, depth: usize, leaf: bool) -> String {
        if leaf {
            return match self.random.below(4) {
                0 => "true".into(),
                1 => "false".into(),
                _ => {
                    format!("({} {} {})", self.whole(0), self.random.pick(COMPARISONS), self.random.below(20))
                }
            };
        }
        let depth = depth - 1;
        match self.random.below(12) {
            0..=5 => {
                let class = Class::any(&mut self.random);
                let other = if self.random.percent(60) { class } else { Class::Double };
                let op = self.random.pick(COMPARISONS);
                let (a, b) = (self.expr(&Type::Scalar(class), depth), self.expr(&Type::Scalar(other), depth));
                format!("({a} {op} {b})")
            }
            6 | 7 => {
                let op = self.random.pick(&["&&", "||", "&", "|"]);
                format!("({} {op} {})", self.expr(&LOGICAL, depth), self.expr(&LOGICAL, depth))
            }
            8 => format!("~{}", self.expr(&LOGICAL, depth)),
            9 => {
                let x = self.expr(&DOUBLE, depth);
                format!("{}({x})", self.random.pick(&["isnan", "isinf", "isempty", "isreal"]))
            }
            10 => {
                let (n, op) = (self.random.within(2, 5), self.random.pick(COMPARISONS));
                let row = self.array(Class::Double, 1, n, 1.min(depth));
                format!("{}({row} {op} {})", self.random.pick(&["any", "all"]), self.operand(depth))
            }
            _ => format!("xor({}, {})", self.expr(&LOGICAL, depth), self.expr(&LOGICAL, depth)),
        }
    }

    fn char(&mut self, depth: usize, leaf: bool) -> String {
        if leaf {
            return self.random.pick(&["'a'", "'Z'", "'0'", "' '"]).into();
        }
        format!("char(97 + mod({}, 26))", self.whole(depth - 1))
    }

    fn complex(&mut self, depth: usize, leaf: bool) -> String {
        if leaf {
            return self
                .random
                .pick(&["(1 + 2i)", "1i", "(0.5 - 1i)", "complex(3, 0)", "(-2 + 0.25i)"])
                .into();
        }
        let own = Type::Scalar(Class::Complex);
        let a = self.expr(&own, depth - 1);
        match self.random.below(8) {
            0..=2 => {
                format!("({a} {} {})", self.random.pick(&["+", "-", "*", "/"]), self.expr(&own, depth - 1))
            }
            3 => format!("({a} {} {})", self.random.pick(&["+", "-", "*", "/"]), self.operand(depth - 1)),
            4 => format!("conj({a})"),
            5 => format!("({} + 1i * {})", self.operand(depth - 1), self.operand(depth - 1)),
            6 => format!("exp(1i * {})", self.operand(depth - 1)),
            _ => format!("complex({}, {})", self.expr(&DOUBLE, depth - 1), self.expr(&DOUBLE, depth - 1)),
        }
    }

    /// A function handle that has captured variables.
    fn handle(&mut self, depth: usize) -> String {
        if depth == 0 || self.in_handle {
            return self.random.pick(&["@sin", "@(x) x + 1", "@abs"]).into();
        }
        self.in_handle = true;
        self.scope.loops.push(("x".into(), DOUBLE));
        let body = self.expr(&DOUBLE, 2);
        self.scope.loops.pop();
        self.in_handle = false;
        format!("@(x) {body} + x")
    }

    /// A value of a type that holds others, built anew.
    fn container(&mut self, want: &Type, depth: usize) -> String {
        if depth > 0
            && self.random.percent(50)
            && let Some(place) = self.place(want)
        {
            return place;
        }
        let depth = depth.min(1);
        match want {
            Type::Cell(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.expr(part, depth)).collect();
                format!("{{{}}}", parts.join(", "))
            }
            Type::Struct(parts) => {
                let mut fields = Vec::new();
                for (name, part) in FIELDS.iter().zip(parts) {
                    let value = self.expr(part, depth);
                    let value = if matches!(part, Type::Cell(_)) { format!("{{{value}}}") } else { value };
                    fields.push(format!("'{name}', {value}"));
                }
                format!("struct({})", fields.join(", "))
            }
            Type::StructArray(n, parts) => {
                let mut fields = Vec::new();
                for (name, part) in FIELDS.iter().zip(parts) {
                    let values: Vec<String> = (0..*n).map(|_| self.expr(part, 0)).collect();
                    fields.push(format!("'{name}', {{{}}}", values.join(", ")));
                }
                format!("struct({})", fields.join(", "))
            }
            _ => self.expr(&DOUBLE, depth),
        }
    }
}
