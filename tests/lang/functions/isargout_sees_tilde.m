% An ignored output still counts but isargout tells that it's ignored.
%@ source: language.md 6.8
[~, b] = f();
assert(isequal(b, [2 0 1]))
[a, b] = f();
assert(isequal(b, [2 1 1]))
function [a, b] = f()
    a = 1;
    b = [nargout isargout(1) isargout(2)];
end
