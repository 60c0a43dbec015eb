% A target must have something in its brackets.
%@ source: octave-cli 7.3
id = {};
try, x = 1; x() = 2; catch e, id{end+1} = e.identifier; end
try, x = 1:3; x() = []; catch e, id{end+1} = e.identifier; end
try, c = {1}; c{} = 2; catch e, id{end+1} = e.identifier; end
try, s.a = 1; s().a = 2; catch e, id{end+1} = e.identifier; end
try, s.a = 1; [s().a] = deal(3); catch e, id{end+1} = e.identifier; end
assert(numel(id) == 5 && numel(unique(id)) == 1 && isequal(x, 1:3) && s.a == 1 && c{1} == 1)
x = 1:3; y = x();
assert(isequal(y, 1:3))
