% Words that are reserved in their context only (1.3).
classdef C
properties
  methods = 3
end
methods
function f(events)
arguments
  events double
end
properties = events;
end
end
end
%| 2:1-2:9 Classdef classdef
%| 2:10-2:11 Ident C
%| 2:11-3:1 Newline
%| 3:1-3:11 Properties properties
%| 3:11-4:1 Newline
%| 4:3-4:10 Ident methods
%| 4:11-4:12 Assign =
%| 4:13-4:14 Number 3
%| 4:14-5:1 Newline
%| 5:1-5:4 End end
%| 5:4-6:1 Newline
%| 6:1-6:8 Methods methods
%| 6:8-7:1 Newline
%| 7:1-7:9 Function function
%| 7:10-7:11 Ident f
%| 7:11-7:12 LParen (
%| 7:12-7:18 Ident events
%| 7:18-7:19 RParen )
%| 7:19-8:1 Newline
%| 8:1-8:10 Arguments arguments
%| 8:10-9:1 Newline
%| 9:3-9:9 Ident events
%| 9:10-9:16 Ident double
%| 9:16-10:1 Newline
%| 10:1-10:4 End end
%| 10:4-11:1 Newline
%| 11:1-11:11 Ident properties
%| 11:12-11:13 Assign =
%| 11:14-11:20 Ident events
%| 11:20-11:21 Semicolon ;
%| 12:1-12:4 End end
%| 12:4-13:1 Newline
%| 13:1-13:4 End end
%| 13:4-14:1 Newline
%| 14:1-14:4 End end
%| 14:4-15:1 Newline
%| 15:1-15:1 Eof
%| 1:1-1:55 comment
