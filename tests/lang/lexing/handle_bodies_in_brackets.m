% Within brackets a blank before a sign starts a new element, in the body of an anonymous function too.
%@ source: language.md 1.18
x = 10;
c = {@(x) x+1, 2};
d = {@(x) x +1};
assert(numel(c) == 2 && c{1}(1) == 2 && numel(d) == 2 && d{1}(5) == 5 && d{2} == 1)
