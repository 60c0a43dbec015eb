% A class with every kind of block (section 23).
%@ source: spec 23
classdef (Sealed, ConstructOnLoad = true, ~Hidden) Acc < handle & matlab.mixin.Copyable
  % Help text.
  properties
  end
  properties (SetAccess = private, GetAccess = {?A, ?B}, ~Hidden)
    Total = 0
    Twice (1,:) double {mustBePositive} = [1 2 3] % comment
    Name string; Other
    Cells = {1, 'a'; 2, 'b'}
  end
  properties (Constant), Unit = 'kg', end
  events
    Changed
    Deleted, Moved
  end
  enumeration
    Red (1), Green (2, 'x')
    Blue
  end
  methods
    function o = Acc(x), o = o@handle(x); o@matlab.mixin.Copyable(); end
    function v = get.Twice(o), v = 2 * o.Total; end
    function set.Twice(o, v), o.Total = v; end
    function r = end(o, k, n), r = 1; end
    r = outside(o, x)
    nothing(o)
    [a, b] = both(o)
  end
  methods (Static, Access = ?Other)
    function o = of(x), o = Acc(x); display@handle(o); end
  end
  methods (Abstract), run(o), end
end
function helper, end
