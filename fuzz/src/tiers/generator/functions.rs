//! Functions, and calls of them.

use super::types::{Class, DOUBLE, LOGICAL, Type};
use super::{Builder, Scope};

/// What a caller has to know.
#[derive(Clone, Debug)]
pub(super) struct Signature {
    name: String,
    inputs: Vec<Type>,
    outputs: Vec<Type>,
    /// Arguments that may be left out.
    optional: usize,
    /// Statements that a call executes, about.
    cost: i64,
}

impl Builder {
    /// A call that gives a value of the type.
    pub(super) fn call(&mut self, want: &Type, depth: usize) -> Option<String> {
        let chosen = self.callable(|s| s.outputs.first() == Some(want))?;
        Some(self.call_of(&chosen, depth))
    }

    fn callable(&mut self, fits: impl Fn(&Signature) -> bool) -> Option<Signature> {
        if self.in_handle {
            return None;
        }
        let left = self.work;
        let rounds = self.rounds as i64;
        let found: Vec<Signature> =
            self.functions.iter().filter(|s| fits(s) && s.cost * rounds <= left).cloned().collect();
        if found.is_empty() { None } else { Some(found[self.random.below(found.len())].clone()) }
    }

    fn call_of(&mut self, signature: &Signature, depth: usize) -> String {
        self.work -= signature.cost * self.rounds as i64;
        let mut inputs = signature.inputs.clone();
        if signature.optional > 0 && self.random.percent(40) {
            inputs.truncate(inputs.len() - signature.optional);
        }
        if self.wild && self.random.percent(15) {
            inputs.push(DOUBLE);
        }
        let arguments: Vec<String> = inputs.iter().map(|t| self.expr(t, depth.min(2) - 1)).collect();
        format!("{}({})", signature.name, arguments.join(", "))
    }

    /// A call with several outputs, or with none.
    pub(super) fn call_statement(&mut self) {
        let Some(chosen) = self.callable(|_| true) else { return self.looping(0) };
        let mut targets: Vec<String> = Vec::new();
        for output in chosen.outputs.clone() {
            let places = self.places(&output, true);
            let place = places.get(self.random.below(places.len())).filter(|p| !targets.contains(p));
            targets.push(place.cloned().unwrap_or_else(|| "~".into()));
        }
        let call = self.call_of(&chosen, 2);
        if targets.is_empty() || targets.iter().all(|t| t == "~") {
            return self.line(&format!("{call};"));
        }
        let few = self.random.within(1, targets.len());
        targets.truncate(few);
        match &targets[..] {
            [one] if one != "~" => self.line(&format!("{one} = {call};")),
            _ => self.line(&format!("[{}] = {call};", targets.join(", "))),
        }
    }

    /// Some functions, which call only those before them, or themselves.
    pub(super) fn define_functions(&mut self) {
        for _ in 0..self.random.within(2, 5) {
            let name = format!("f{}", self.functions.len() + 1);
            match self.random.below(10) {
                0..=3 => self.plain(&name),
                4 | 5 => self.recursive(&name),
                6 => self.writer(&name),
                7 => self.counting(&name),
                8 => self.variadic(&name),
                _ => self.nested(&name),
            }
        }
    }

    /// The variables of a function, and its head.
    fn begin(&mut self, name: &str, inputs: &[Type], outputs: &[Type]) -> i64 {
        self.scope = Scope { is_function: true, ..Scope::default() };
        self.rounds = 1;
        let mut names = [Vec::new(), Vec::new()];
        for (list, types, letter) in [(0, outputs, "out"), (1, inputs, "in")] {
            for (k, own) in types.iter().enumerate() {
                names[list].push(format!("{letter}{}", k + 1));
                if list == 1 {
                    self.scope.variables.push((format!("{letter}{}", k + 1), own.clone()));
                }
            }
        }
        let [outputs, inputs] = names;
        let left = match &outputs[..] {
            [] => String::new(),
            [one] => format!("{one} = "),
            many => format!("[{}] = ", many.join(", ")),
        };
        self.open(&format!("function {left}{name}({})", inputs.join(", ")));
        let budget = [10, 40, 150, 600][self.random.below(4)];
        let before = self.work;
        self.work = budget;
        before
    }

    /// Outputs and locals get values.
    fn locals(&mut self, outputs: &[Type]) {
        for (k, own) in outputs.iter().enumerate() {
            let name = format!("out{}", k + 1);
            self.initialise(name, own.clone());
        }
        if self.random.percent(25) {
            self.line("global g1");
            self.scope.variables.push(("g1".into(), DOUBLE));
        }
        self.initialise("d1".into(), DOUBLE);
        for _ in 0..self.random.below(4) {
            let own = Type::any(&mut self.random, 1);
            let name = self.name(own.letter());
            self.initialise(name, own);
        }
    }

    fn finish(&mut self, signature: Signature, budget: i64) {
        self.close("end");
        self.work = budget;
        self.functions.push(signature);
    }

    fn types(&mut self, most: usize) -> Vec<Type> {
        (0..self.random.within(1, most))
            .map(|_| match self.random.below(3) {
                0 => DOUBLE,
                1 => Type::scalar(&mut self.random),
                _ => Type::any(&mut self.random, 1),
            })
            .collect()
    }

    fn plain(&mut self, name: &str) {
        let (inputs, outputs) = (self.types(3), self.types(2));
        let before = self.begin(name, &inputs, &outputs);
        let budget = self.work;
        let optional = usize::from(inputs.len() > 1 && self.random.percent(30));
        if optional == 1 {
            let value = self.expr(&inputs[inputs.len() - 1], 0);
            self.line(&format!("if nargin < {}, in{} = {value}; end", inputs.len(), inputs.len()));
        }
        if self.random.percent(10) {
            self.line(&format!("guard = onCleanup(@() fprintf('leave {name}\\n'));"));
        }
        self.locals(&outputs);
        if self.random.percent(20) {
            let condition = self.expr(&LOGICAL, 1);
            self.line(&format!("if nargout > 1 && {condition}, out1 = {}; end", "out1"));
        }
        if self.random.percent(4) {
            let condition = self.expr(&LOGICAL, 2);
            self.line(&format!("if {condition}, clear out1, end"));
        }
        let n = self.random.within(1, 5);
        self.statements(n, 2);
        let cost = 3 + (budget - self.work).max(5);
        let signature = Signature { name: name.into(), inputs, outputs, optional, cost };
        self.finish(signature, before);
    }

    /// A function that calls itself with a smaller first argument.
    fn recursive(&mut self, name: &str) {
        let class = Class::number(&mut self.random);
        let result = Type::Scalar(class);
        let inputs = [Type::Index, result.clone()];
        let before = self.begin(name, &inputs, std::slice::from_ref(&result));
        let most = self.random.within(3, 6);
        let leaf = self.expr(&result, 2);
        self.line(&format!("if in1 <= 0, out1 = {leaf}; return, end"));
        self.line(&format!("if in1 > {most}, in1 = {most}; end"));
        self.locals(std::slice::from_ref(&result));
        let twice = self.random.percent(40);
        let value = self.expr(&result, 1);
        let first = format!("{name}(in1 - 1, {value})");
        if twice {
            let value = self.expr(&result, 1);
            self.line(&format!("out1 = {first} + {name}(in1 - 2, {value});"));
        } else {
            self.statements(1, 1);
            self.line(&format!("out1 = {first};"));
            self.line(&format!("out1 = {};", self.recursion_step(class)));
        }
        let cost = if twice { 8 << (most - 2) } else { 8 * most as i64 };
        let signature = Signature {
            name: name.into(),
            inputs: inputs.to_vec(),
            outputs: vec![result],
            optional: 0,
            cost,
        };
        self.finish(signature, before);
    }

    fn recursion_step(&self, class: Class) -> &'static str {
        match class {
            Class::Int(_) => "out1 - 3",
            Class::Single => "out1 * 0.5 + 1",
            _ => "out1 / 2 + in1",
        }
    }

    /// A function that changes its argument and gives it back.
    fn writer(&mut self, name: &str) {
        let own = Type::array(&mut self.random);
        let Type::Array(class, rows, columns) = own.clone() else { return };
        let inputs = vec![own.clone(), Type::Index, Type::Scalar(class)];
        self.scope = Scope { is_function: true, ..Scope::default() };
        self.scope.variables =
            vec![("v".into(), own.clone()), ("k".into(), Type::Index), ("x".into(), inputs[2].clone())];
        self.open(&format!("function v = {name}(v, k, x)"));
        self.rounds = 1;
        let before = std::mem::replace(&mut self.work, 60);
        self.line(&format!("v(mod(k, {}) + 1) = x;", rows * columns));
        self.statements(2, 1);
        let cost = 2 + (60 - self.work).max(2);
        let signature = Signature { name: name.into(), inputs, outputs: vec![own], optional: 0, cost };
        self.finish(signature, before);
    }

    /// A function that remembers how often it was called.
    fn counting(&mut self, name: &str) {
        let class = Class::number(&mut self.random);
        let own = Type::Scalar(class);
        let before = self.begin(name, &[DOUBLE], std::slice::from_ref(&own));
        let start = self.expr(&own, 0);
        self.line("persistent count last");
        self.line(&format!("if isempty(count), count = 0; last = {start}; end"));
        self.line("count = count + 1;");
        self.scope.variables.push(("last".into(), own.clone()));
        self.scope.counters.push(("count".into(), 100));
        self.locals(std::slice::from_ref(&own));
        self.statements(2, 1);
        self.line("out1 = last;");
        let signature =
            Signature { name: name.into(), inputs: vec![DOUBLE], outputs: vec![own], optional: 0, cost: 12 };
        self.finish(signature, before);
    }

    fn variadic(&mut self, name: &str) {
        self.open(&format!("function varargout = {name}(first, varargin)"));
        self.line("total = first;");
        self.open("for q = 1:numel(varargin)");
        self.line(&format!("total = total + varargin{{q}} * {};", self.functions.len() + 1));
        self.close("end");
        self.open("for q = 1:max(nargout, 1)");
        self.line("varargout{q} = total * q + nargin;");
        self.close("end");
        self.close("end");
        let (inputs, outputs) =
            (vec![DOUBLE; self.random.within(1, 4)], vec![DOUBLE; self.random.within(1, 3)]);
        let optional = self.random.below(inputs.len());
        self.functions.push(Signature { name: name.into(), inputs, outputs, optional, cost: 16 });
    }

    /// A function with one nested in it that changes its variables.
    fn nested(&mut self, name: &str) {
        let own = Type::Scalar(Class::number(&mut self.random));
        let before = self.begin(name, &[Type::Index, own.clone()], std::slice::from_ref(&own));
        self.initialise("out1".into(), own.clone());
        self.initialise("d1".into(), DOUBLE);
        self.open("for k = 1:mod(in1, 12)");
        self.line("bump(k);");
        self.line("if d1 > 40, d1 = twice(d1) - 50; end");
        self.close("end");
        self.open("function bump(step)");
        let kept = self.scope.variables.clone();
        self.scope.variables.push(("step".into(), DOUBLE));
        let value = self.expr(&own, 2);
        self.line(&format!("out1 = {value};"));
        let value = self.expr(&DOUBLE, 2);
        self.line(&format!("d1 = mod({value}, 100) + step;"));
        self.scope.variables = kept;
        self.close("end");
        self.open("function y = twice(x)");
        self.line("y = 2 * x;");
        self.close("end");
        let signature = Signature {
            name: name.into(),
            inputs: vec![Type::Index, own.clone()],
            outputs: vec![own],
            optional: 0,
            cost: 60,
        };
        self.finish(signature, before);
    }
}
