% Roots and logarithms of negative singles are complex singles; the real-valued functions refuse them.
%@ source: language.md 15.17
assert(isa(sqrt(single(-4)), 'single') && sqrt(single(-4)) == 2i && isa(log(single(-1)), 'single') && ~isreal(log(single(-1))))
id = {};
try, realsqrt(-1); catch e, id{end+1} = e.identifier; end
try, reallog(-1); catch e, id{end+1} = e.identifier; end
try, realpow(-1, 0.5); catch e, id{end+1} = e.identifier; end
assert(numel(id) == 3)
