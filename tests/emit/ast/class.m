% Help before.
classdef (Sealed) C < handle & a.b
  % Help behind.
  properties (Access = private, ~Hidden)
    X (1,1) double = 1 % help of X
    Y
  end
  enumeration
    Red (1)
    Blue
  end
  events (Hidden)
    Changed
  end
  methods (Static)
    function o = C(x)
      o = o@a.b(x);
    end
    y = outside(o) % help of outside
  end
end
function helper
end
%| class_file doc 1:1-1:15
%|   classdef 2:1-21:4 C < handle & a.b doc 3:3-3:17
%|     attribute 2:11-2:17 Sealed
%|     enumeration 8:3-11:6
%|       member 9:5-9:12 Red
%|         number 9:10-9:11 1.0
%|       member 10:5-10:9 Blue
%|     properties 4:3-7:6
%|       attribute 4:15-4:21 Access
%|         name 4:24-4:31 private
%|       attribute 4:34-4:40 not Hidden
%|       declare 5:5-5:23 X (1,1) class double doc 5:24-5:35
%|         default
%|           number 5:22-5:23 1.0
%|       declare 6:5-6:6 Y
%|     events 12:3-14:6 Changed
%|       attribute 12:11-12:17 Hidden
%|     methods 15:3-20:6
%|       attribute 15:12-15:18 Static
%|       signature 19:5-19:19 outside in(o) out(y) doc 19:20-19:37
%|       function 16:5-18:8 C in(x) out(o) end
%|         assign 17:7-17:19
%|           name 17:7-17:8 o
%|           index 17:11-17:19
%|             super 17:11-17:16 o a.b
%|             name 17:17-17:18 x
%|   function 22:1-23:4 helper end
