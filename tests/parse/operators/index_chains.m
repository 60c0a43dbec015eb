% Chains of index steps mix freely (10.13), also on results of calls.
%@ source: spec 10.13
x = s(2).c{3}(1,:).x; y = x{1}{2}; s.(n)(3).('b') = 1; z = magic(3)(2,:); w = [1 2 3](2); v = {1,2}{1};
x(end+1).f(end+1) = v; c{end}{end+1} = 2; x(:,end) = []; x(min(end,5)) = 1; a.b{3}(2).c = 1;
