//! Statements: mostly assignments within loops.

use super::Builder;
use super::types::{Class, DOUBLE, LOGICAL, Type};

impl Builder {
    /// So many statements; blocks in them nest only so deep.
    pub(super) fn statements(&mut self, n: usize, depth: usize) {
        (0..n).for_each(|_| self.statement(depth));
    }

    fn statement(&mut self, depth: usize) {
        self.work -= self.rounds as i64;
        match self.random.below(100) {
            0..=44 => self.assign(),
            45..=52 => self.store(),
            53..=60 if depth > 0 => self.branch(depth - 1),
            61..=70 if depth > 0 => self.looping(depth - 1),
            71..=73 if depth > 0 => self.switch(depth - 1),
            74..=76 if depth > 0 => self.trying(depth - 1),
            77..=80 => self.call_statement(),
            81 | 82 => self.print(),
            83..=85 => self.alias(),
            86..=88 => self.leave(),
            89..=91 => self.risky(),
            92 | 93 => self.class_change(),
            94 | 95 => self.dynamic(),
            96 => self.columns(),
            97 if depth > 0 => self.kernel(),
            _ => self.assign(),
        }
    }

    fn variable(&mut self) -> (String, Type) {
        self.scope.variables[self.random.below(self.scope.variables.len())].clone()
    }

    /// A type that some variable has, or a part of one.
    fn assigned_type(&mut self) -> Type {
        match self.random.below(10) {
            0..=2 => DOUBLE,
            3 => Type::scalar(&mut self.random),
            _ => self.variable().1,
        }
    }

    fn assign(&mut self) {
        let own = self.assigned_type();
        let places = self.places(&own, true);
        if places.is_empty() {
            return self.line("d1 = 1;");
        }
        let target = places[self.random.below(places.len())].clone();
        self.assign_to(&target, &own);
    }

    fn assign_to(&mut self, target: &str, own: &Type) {
        let depth = self.random.within(1, 3);
        let value = self.expr(own, depth);
        match own {
            Type::Scalar(Class::Double) if self.random.percent(30) => {
                let n = self.random.within(2, 1000);
                self.line(&format!("{target} = mod({value}, {n});"));
            }
            Type::Scalar(Class::Double | Class::Single | Class::Int(_)) if self.random.percent(25) => {
                let op = self.random.pick(&["+", "-", "*"]);
                if self.octave && self.random.percent(50) {
                    self.line(&format!("{target} {op}= {value};"));
                } else {
                    self.line(&format!("{target} = {target} {op} {value};"));
                }
            }
            Type::Index => self.line(&format!("{target} = mod({value}, {});", self.random_limit())),
            Type::List(_) => {
                self.line(&format!("{target} = {value};"));
                self.line(&format!("if numel({target}) > 25, {target} = {target}(1:5); end"));
            }
            _ => self.line(&format!("{target} = {value};")),
        }
        // What is no number any more hides what comes after it.
        if *own == DOUBLE && self.random.percent(40) {
            let calm = self.random.below(9);
            self.line(&format!("if ~(abs({target}) < 1e6), {target} = {calm}; end"));
        }
    }

    fn random_limit(&self) -> u64 {
        40 + self.rounds % 50
    }

    /// Stores that change elements, grow, or delete.
    fn store(&mut self) {
        let (name, own) = self.variable();
        match own {
            Type::List(class) => {
                let value = self.expr(&Type::Scalar(class), 2);
                match self.random.below(6) {
                    0 | 1 => self.line(&format!("{name}(end + 1) = {value};")),
                    2 => self.line(&format!("{name}(numel({name}) + {}) = {value};", self.random_gap())),
                    3 => self.line(&format!("if numel({name}) > 3, {name}({}) = []; end", self.random_gap())),
                    4 => self.line(&format!("if ~isempty({name}), {name}(end) = {value}; end")),
                    _ => self.line(&format!("{name}([1 2]) = {value};")),
                }
                self.line(&format!("if numel({name}) > 25, {name}(1:20) = []; end"));
            }
            Type::Array(class, rows, columns) => {
                let value = self.expr(&Type::Scalar(class), 2);
                match self.random.below(8) {
                    0 => {
                        let row = self.subscript(rows);
                        let row_value = self.expr(&Type::Array(class, 1, columns), 1);
                        self.line(&format!("{name}({row}, :) = {row_value};"));
                    }
                    1 => {
                        let column = self.subscript(columns);
                        let column_value = self.expr(&Type::Array(class, rows, 1), 1);
                        self.line(&format!("{name}(:, {column}) = {column_value};"));
                    }
                    2 if class != Class::Complex => {
                        self.line(&format!("{name}({name} > {value}) = {value};"))
                    }
                    3 => self.line(&format!("{name}(:) = {value};")),
                    4 => self.line(&format!("{name}(1:2) = {name}([2 1]);")),
                    _ => {
                        let element = self.element(&name, rows, columns);
                        self.line(&format!("{element} = {value};"));
                    }
                }
            }
            _ => self.assign_to(&name, &own),
        }
    }

    fn random_gap(&self) -> u64 {
        1 + self.rounds % 3
    }

    fn condition(&mut self) -> String {
        match self.random.below(10) {
            0 => self.expr(&DOUBLE, 1),
            1 => {
                let n = self.random.within(2, 4);
                self.array(Class::Double, 1, n, 0)
            }
            _ => self.expr(&LOGICAL, 2),
        }
    }

    /// Holds in few rounds of the loops around.
    pub(super) fn rarely(&mut self) -> String {
        match self.scope.counters.last().cloned() {
            Some((counter, most)) if self.random.percent(70) => {
                format!("{counter} == {}", self.random.within(1, most))
            }
            Some((counter, _)) => format!("mod({counter}, 37) == {}", self.random.below(20)),
            None => self.expr(&LOGICAL, 1),
        }
    }

    fn branch(&mut self, depth: usize) {
        let condition = self.condition();
        self.open(&format!("if {condition}"));
        let n = self.random.within(1, 3);
        self.statements(n, depth);
        if self.random.percent(25) {
            let condition = self.condition();
            self.turn(&format!("elseif {condition}"));
            self.statements(1, depth);
        }
        if self.random.percent(45) {
            self.turn("else");
            self.statements(n, depth);
        }
        self.close("end");
    }

    fn switch(&mut self, depth: usize) {
        let (value, cases): (String, &[&str]) = match self.random.below(4) {
            0 => {
                let text = self.list(Class::Char, 1);
                (text, &["'abc'", "{'x', 'one'}", "'Hello'", "''"])
            }
            1 => (self.expr(&Type::Scalar(Class::Int("int8")), 1), &["0", "{1, 2, 127}", "-1", "int8(7)"]),
            2 => (self.expr(&DOUBLE, 2), &["0", "{1, 2}", "0.5", "NaN"]),
            _ => (format!("mod({}, 5)", self.whole(2)), &["0", "{1, 2}", "{3, 'x'}", "4"]),
        };
        self.open(&format!("switch {value}"));
        for case in &cases[..self.random.within(1, cases.len())] {
            self.turn(&format!("case {case}"));
            self.statements(1, depth);
        }
        if self.random.percent(50) {
            self.turn("otherwise");
            self.statements(1, depth);
        }
        self.close("end");
    }

    fn trying(&mut self, depth: usize) {
        self.open("try");
        let n = self.random.within(1, 3);
        self.statements(n, depth);
        if self.random.percent(40) {
            let condition = self.rarely();
            let value = self.expr(&DOUBLE, 1);
            self.line(&format!("if {condition}, error('my:id', 'value %.17g', {value}); end"));
        }
        self.turn("catch err");
        self.line("report(err)");
        self.statements(1, depth);
        self.close("end");
    }

    /// A loop, if there is work left for it.
    pub(super) fn looping(&mut self, depth: usize) {
        let most = match self.scope.depth {
            0 => self.random.within(40, 400),
            1 => self.random.within(5, 60),
            _ => self.random.within(2, 10),
        };
        let affordable = self.work / (self.rounds as i64 * 8);
        if affordable < 2 {
            return self.assign();
        }
        let trips = most.min(affordable as usize);
        let outer = (self.rounds, self.scope.counters.len(), self.scope.loops.len());
        let end = self.loop_head(trips);
        self.rounds = outer.0 * trips as u64;
        self.scope.depth += 1;
        let n = self.random.within(2, 7);
        self.statements(n, depth);
        self.scope.depth -= 1;
        self.rounds = outer.0;
        self.scope.counters.truncate(outer.1);
        self.scope.loops.truncate(outer.2);
        self.close(&end);
    }

    /// The first line of a loop of so many rounds; gives the last.
    fn loop_head(&mut self, trips: usize) -> String {
        let name = self.name("k");
        let mut end = "end".to_string();
        let mut kind = DOUBLE;
        match self.random.below(22) {
            0..=8 => {
                self.open(&format!("for {name} = 1:{trips}"));
                self.scope.counters.push((name.clone(), trips));
                kind = Type::Index;
            }
            9 | 10 => {
                self.open(&format!("for {name} = {trips}:-1:1"));
                self.scope.counters.push((name.clone(), trips));
                kind = Type::Index;
            }
            11 => {
                let step = self.random.pick(&["0.5", "0.1", "0.25"]);
                self.open(&format!("for {name} = 0:{step}:{step} * {}", trips - 1));
            }
            12 => {
                let (first, step) =
                    (self.random.pick(&["-3", "0.5", "10"]), self.random.pick(&["-0.3", "-2", "3"]));
                self.open(&format!("for {name} = {first}:{step}:{first} + {step} * {}", trips - 1));
            }
            13 => {
                let class = ["int8", "uint8", "int32", "uint16", "int64", "single"][self.random.below(6)];
                self.open(&format!("for {name} = {class}(1):{class}({})", trips.min(120)));
                kind = Type::Scalar(if class == "single" { Class::Single } else { Class::Int(class) });
            }
            14 => {
                let class = Class::any(&mut self.random);
                let row = self.array(class, 1, trips.min(6), 1);
                self.open(&format!("for {name} = {row}"));
                kind = Type::Scalar(class);
            }
            15 => {
                let rows = self.random.within(2, 3);
                let matrix = self.array(Class::Double, rows, trips.min(4), 1);
                self.open(&format!("for {name} = {matrix}"));
                kind = Type::Array(Class::Double, rows, 1);
            }
            16 => {
                let limit = self.whole(1);
                self.open(&format!("for {name} = 1:min({limit}, {trips})"));
                kind = Type::Index;
            }
            17 if self.octave => {
                self.line(&format!("{name} = {trips};"));
                self.open("do");
                self.line(&format!("{name}--;"));
                let condition = self.expr(&LOGICAL, 1);
                end = format!("until {name} <= 0 || ({condition} && mod({name}, 9) == 0)");
            }
            k => {
                self.line(&format!("{name} = {trips};"));
                let condition = self.expr(&LOGICAL, 1);
                let most =
                    if k < 20 { String::new() } else { format!(" && ({condition} || mod({name}, 9) ~= 0)") };
                self.open(&format!("while {name} > 0{most}"));
                self.line(&format!("{name} = {name} - 1;"));
                kind = Type::Index;
            }
        }
        self.scope.loops.push((name, kind));
        end
    }

    fn print(&mut self) {
        let condition = self.rarely();
        let (name, own) = self.variable();
        let scalar = matches!(own, Type::Scalar(_) | Type::Index);
        match self.random.below(3) {
            0 if scalar => self.line(&format!("if {condition}, {name}, end")),
            1 => {
                let value = self.expr(&DOUBLE, 2);
                self.line(&format!("if {condition}, fprintf('%.17g\\n', {value}); end"));
            }
            _ => self.line(&format!("if {condition}, show('{name}', {name}, 0); end")),
        }
    }

    /// Two variables that share elements, of which one is changed.
    fn alias(&mut self) {
        let (name, own) = self.variable();
        let others: Vec<String> = self
            .scope
            .variables
            .iter()
            .filter(|(other, t)| *t == own && *other != name)
            .map(|v| v.0.clone())
            .collect();
        let Some(other) = others.first() else { return self.assign() };
        self.line(&format!("{other} = {name};"));
        self.store();
        if let Type::Array(class, rows, columns) = own {
            let element = self.element(other, rows, columns);
            let value = self.expr(&Type::Scalar(class), 1);
            self.line(&format!("{element} = {value};"));
        }
    }

    /// A way out of a loop or a function.
    fn leave(&mut self) {
        let condition = self.rarely();
        match self.random.below(4) {
            0 | 1 if self.scope.depth > 0 => self.line(&format!("if {condition}, continue, end")),
            2 if self.scope.depth > 0 => self.line(&format!("if {condition}, break, end")),
            3 if self.scope.is_function => self.line(&format!("if {condition}, return, end")),
            _ => self.assign(),
        }
    }

    /// A statement whose types are often wrong.
    fn risky(&mut self) {
        let condition = self.rarely();
        let guarded = !self.scope.is_function || self.random.percent(60);
        self.open(&format!("if {condition}"));
        if guarded {
            self.open("try");
        }
        self.wild = true;
        match self.random.below(3) {
            0 => self.assign(),
            1 => self.store(),
            _ => self.call_statement(),
        }
        self.wild = false;
        if guarded {
            self.turn("catch err");
            self.line("report(err)");
            self.close("end");
        }
        self.close("end");
    }

    /// A variable that gets a value of another class in some round.
    fn class_change(&mut self) {
        let condition = self.rarely();
        let (name, own) = self.variable();
        match own {
            Type::Scalar(_) | Type::Index => {
                let class = Class::any(&mut self.random);
                let value = self.expr(&Type::Scalar(class), 1);
                self.line(&format!("if {condition}, {name} = {value}; end"));
            }
            Type::Array(_, rows, columns) => {
                let class = Class::any(&mut self.random);
                let value = self.expr(&Type::Scalar(class), 1);
                let element = self.element(&name, rows, columns);
                match self.random.below(3) {
                    0 => self.line(&format!("if {condition}, {name} = {}({name}); end", class.name())),
                    _ => self.line(&format!("if {condition}, {element} = {value}; end")),
                }
            }
            _ => self.assign_to(&name, &own),
        }
    }

    /// Code that names variables in texts.
    fn dynamic(&mut self) {
        let condition = self.rarely();
        let (name, own) = self.variable();
        let value = self.expr(&own, 1);
        let text = format!("{name} = {value};").replace('\'', "''");
        match self.random.below(6) {
            0 | 1 => self.line(&format!("if {condition}, eval('{text}'); end")),
            2 => self.line(&format!("if {condition}, clear {name}, {name} = {value}; end")),
            3 if !self.scope.is_function => self.line(&format!("if {condition}, clear {name}, end")),
            4 => self.line(&format!("if ~exist('{name}', 'var'), {name} = 1; end")),
            _ => self.line(&format!("if {condition}, poke('d1', {}); end", self.rounds % 100)),
        }
    }

    /// Slices of a matrix, read and written.
    fn columns(&mut self) {
        let matrices: Vec<(String, Type)> = self
            .scope
            .variables
            .iter()
            .filter(|(_, t)| matches!(t, Type::Array(_, r, c) if *r > 1 && *c > 1))
            .cloned()
            .collect();
        if matrices.is_empty() {
            return self.assign();
        }
        let (name, own) = matrices[self.random.below(matrices.len())].clone();
        let Type::Array(class, rows, columns) = own else { return };
        let (a, b) = (self.subscript(columns), self.subscript(columns));
        let (i, j) = (self.subscript(rows), self.subscript(rows));
        match self.random.below(4) {
            0 => self.line(&format!("{name}(:, {a}) = {name}(:, {b});")),
            1 => self.line(&format!("{name}([{i} {j}], :) = {name}([{j} {i}], :);")),
            2 if !matches!(class, Class::Logical | Class::Char) => {
                self.line(&format!("{name}(:, {a}) = {name}(:, {a}) + {name}(:, {b});"));
            }
            _ => self.line(&format!("{name}({i}, 1:2) = {name}({j}, 1:2);")),
        }
    }
}
