% Methods of a superclass, by name and through the object (23.6).
%@ source: spec 23.6
classdef C < a.B
  methods
    function show(o, x)
      show@a.B(o, x);
      o.show@a.B(x); y = o.part(1).show@a.B();
    end
  end
end
