//! Loops as people write them: sieves, sums, searches, with classes and sizes that vary and other statements in between.

use super::Builder;
use super::types::INTS;

/// `@a`, `@b` … are new variables, `@N` a size, `@C` a class of numbers, `@I` of integers, `@x` a double and `@s` some
/// other statement.
const KERNELS: &[&str] = &[
    "@a = true(1, @N);
for @b = 2:@N
    if @a(@b)
        for @c = 2 * @b:@b:@N
            @a(@c) = false;
        end
    end
end
d1 = sum(@a);",
    "@a = @N + 7; @b = 0;
while @a ~= 1 && @b < 150
    if mod(@a, 2) == 0
        @a = @a / 2;
    else
        @a = 3 * @a + 1;
    end
    @b = @b + 1;
    @s
end
d1 = d1 + @b;",
    "@a = @C(mod((1:@N) * 37, 101));
for @b = 2:numel(@a)
    @c = @a(@b); @d = @b - 1;
    while @d >= 1 && @a(@d) > @c
        @a(@d + 1) = @a(@d);
        @d = @d - 1;
    end
    @a(@d + 1) = @c;
end
if any(diff(double(@a)) < 0), disp('not sorted'), end
d1 = double(@a(3));",
    "@a = reshape(@C(1:9), 3, 3); @b = @a' - @x; @c = zeros(3, 3, 'like', @a);
for @d = 1:3
    for @e = 1:3
        for @f = 1:3
            @c(@d, @e) = @c(@d, @e) + @a(@d, @f) * @b(@f, @e);
        end
        @s
    end
end
d1 = double(@c(2, 3));",
    "@a = '';
for @b = 1:@N
    @a(end + 1) = char('a' + mod(@b * 7, 26));
    if @b > 20, @a(1) = []; end
    @s
end
d1 = sum(@a);",
    "@a = @I(0); @b = @I(1);
for @c = 1:@N
    @d = @a + @b;
    @a = @b;
    @b = @d;
    if @b == intmax('@I'), @b = @I(@x); end
    @s
end
d1 = double(@a);",
    "@a = @N * 12; @b = 18 + mod(@N, 9);
while @b ~= 0
    @c = mod(@a, @b);
    @a = @b;
    @b = @c;
end
d1 = @a;",
    "@a = uint32(@N); @b = 0;
for @c = 1:@N
    @a = bitxor(@a, bitshift(@a, 3));
    @a = bitand(@a, uint32(65535));
    @b = @b + double(bitand(@a, uint32(1)));
    @s
end
d1 = @b;",
    "@a = 0; @b = -0.7; @c = 0;
for @d = 1:@N
    @e = @a * @a - @b * @b - 0.5;
    @b = 2 * @a * @b + 0.1;
    @a = @e;
    if @a * @a + @b * @b > 4, break, end
    @c = @c + 1;
end
d1 = @a + @c;",
    "@a = complex(0, 0);
for @b = 1:@N
    @a = @a * @a + (0.2 - 0.3i);
    if abs(@a) > 2, @a = @a / 4; end
    @s
end
d1 = real(@a) - imag(@a);",
    "@a = struct('x', {1, 2, 3}, 'y', @C(4)); @b = {};
for @c = 1:@N
    @d = mod(@c, 3) + 1;
    @a(@d).x = @a(@d).x + @c;
    @a(@d).y = @a(4 - @d).y + 1;
    @b{mod(@c, 5) + 1} = @a(@d).x;
    @s
end
d1 = @a(2).x + double(@a(1).y) + @b{1};",
    "@a = zeros(6, 6); @a(3, :) = 1; @b = @a;
for @c = 1:5
    for @d = 2:5
        for @e = 2:5
            @b(@d, @e) = (@a(@d - 1, @e) + @a(@d + 1, @e) + @a(@d, @e - 1) + @a(@d, @e + 1)) / 4;
        end
    end
    @a = @b;
    @s
end
d1 = sum(@a(:));",
    "@a = 0; @b = single(1);
for @c = 0:0.25:@N / 4
    @a = @a + (@c > 2) + (@c == 3) * 'a';
    @b = @b / 2 + single(@c);
    if isnan(@a), @a = 0; end
    @s
end
d1 = @a + double(@b);",
    "@a = []; @b = 0;
for @c = @N:-1:1
    @a(end + 1) = mod(@c * @c, 7);
    if numel(@a) > 9, @a([1 end]) = []; end
    @b = @b + @a(end) - @a(1);
    if @a(end) == 5, continue, end
    @s
end
d1 = @b + numel(@a);",
    "@a = [1 0 0]; @b = [0.6 -0.8 0; 0.8 0.6 0; 0 0 1];
for @c = 1:@N
    @a = @a * @b + [0 0 @x];
    @a = cross(@a, [0 1 1]);
    if ~(norm(@a) < 1e3), @a = [1 2 3]; end
    @d = @a(1); @a(1) = @a(2); @a(2) = @d;
    @s
end
d1 = @a(1) + @a(3);",
    "@a = 0; @b = @(t) t * 2 + @x;
for @c = 1:@N
    try
        if mod(@c, 11) == 3, error('my:id', 'at %d', @c); end
        @a = @a + @b(@c);
    catch @d
        @a = @a - numel(@d.message);
    end
    @s
end
d1 = @a;",
    "@a = int32(0); @b = 0;
for @c = int32(1):int32(@N)
    @a = @a + idivide(@c * 7, int32(3)) - @c / 2;
    @b = @b + double(mod(@a, int32(5)));
    switch mod(double(@c), 4)
        case 0
            @b = @b + 1;
        case {1, 2}
            @a = bitshift(@a, -1);
        otherwise
            @s
    end
end
d1 = double(@a) + @b;",
    "@a = struct('n', 0, 'v', zeros(1, 5), 'in', struct('k', @C(2), 'w', [1 2 3])); @b = @a;
for @c = 1:@N
    @d = mod(@c, 5) + 1;
    @a.n = @a.n + @a.v(@d); @a.v(@d) = @a.v(6 - @d) / 2 + @c;
    @a.in.k = @a.in.k + 1; @a.in.w = @a.in.w * 0.5 + [0 1 @x];
    @s
    if mod(@c, 7) == 0, @b = @a; @a.in.w(2) = @c; end
    if mod(@c, 17) == 3, @a.in.k = 0.5; @a.v(end + 1) = @c; end
    @b.v(1) = @b.v(1) + @a.in.w(2);
end
d1 = @a.n + double(@a.in.k) + @b.v(1) + sum(@b.in.w);",
    "@a = struct('p', {@C(1), @C(2), @C(3)}, 'q', 0); @b = {1, 2, @x, 4};
for @c = 1:@N
    @d = mod(@c, 3) + 1;
    @a(@d).p = @a(4 - @d).p + @b{@d}; @a(@d).q = @a(@d).q - 1;
    @b{5 - @d} = @b{@d} / 2 + @a(1).q;
    @s
    if @c == 30, @b{2} = 'x'; @e = @a; end
    if @c == 40, @a(3).q = [1 2]; @a(3).q = 7; end
end
d1 = @a(1).q + double(@a(2).p) + @b{1};",
    "@a = eye(3); @b = [1; @x; 3]; @d = [1 2 3 4];
for @c = 1:@N
    @e = [0.8 -0.6 0; 0.6 0.8 0; 0 0 1];
    if mod(@c, 3) == 0, @e = [1 0 0; 0 0.28 -0.96; 0 0.96 0.28]'; end
    @a = @e * @a; @b = @a * @b / 2 + 1; @a(2, 2) = -@a(2, 2);
    @s
    @d = [@d(2) @d(3) @d(4) @d(1)] - sum(@b) / 10; @f = @d * @d';
    if ~(@f < 1e6), @d = [1 0 -1 2]; @b = [1; 2; 3]; end
    if @c == 25, @b = @b + 1i; @b = real(@b); end
end
d1 = @f + @a(1) + @b(3);",
    "@a = reshape((1:36) / 7, 6, 6); @b = (1:6)'; @d = zeros(1, 12);
for @c = 1:@N
    @e = mod(@c, 6) + 1; @f = mod(@c, 4) + 1;
    @a(@e, :) = @a(@e, :) * 0.5 + @a(7 - @e, :) - @x; @a(:, @f) = @b / @e - @a(:, @f);
    @s
    @d(@f:@f + 5) = @a(@e, :) .* @d(@f + 1:@f + 6); @d(2:12) = @d(1:11) * 0.5; @d(1) = @c;
    @b(@f) = @a(@f, :) * @b / 50 + sum(abs(@d(@f:8))); @a(@f, :) = 2;
    if ~all(abs(@b) < 1e9), @b = (6:-1:1)'; end
    if mod(@c, 31) == 0, @a(:, @f) = @a(@f, :); end
end
d1 = sum(@a(:)) + sum(@d) + sum(@b);",
];

impl Builder {
    /// One of the loops, if there is work left for it.
    pub(super) fn kernel(&mut self) {
        let affordable = self.work / (self.rounds as i64 * 12);
        if affordable < 6 {
            return self.looping(0);
        }
        let size = self.random.within(6, (affordable as usize).min(120));
        let prefix = self.name("q");
        let class = ["double", "single", "int16", "int32", "uint8", "int64"][self.random.below(6)];
        let integer = INTS[self.random.below(INTS.len())];
        let rounds = self.rounds;
        let text = KERNELS[self.random.below(KERNELS.len())];
        self.work -= (rounds * size as u64 * 6) as i64;
        for line in text.lines() {
            let code = line.trim_start();
            let indent = (line.len() - code.len()) / 4;
            self.indent += indent;
            self.rounds = rounds * if indent > 0 { size as u64 } else { 1 };
            if code == "@s" {
                self.scope.depth += indent;
                self.statements(1, 0);
                self.scope.depth -= indent;
            } else {
                let mut code =
                    code.replace("@N", &size.to_string()).replace("@C", class).replace("@I", integer);
                while let Some(at) = code.find("@x") {
                    let value = self.expr(&super::types::DOUBLE, 1);
                    code.replace_range(at..at + 2, &value);
                }
                for letter in ["a", "b", "c", "d", "e", "f"] {
                    code = code.replace(&format!("@{letter}"), &format!("{prefix}{letter}"));
                }
                self.line(&code);
            }
            self.indent -= indent;
        }
        self.rounds = rounds;
    }
}
