% Words that are reserved only in a class, or directly behind a function's first line.
classdef C < handle
    properties
        events = 1
    end
    events
        Changed
    end
    enumeration
        A, B
    end
    methods
        function f(x)
            arguments
                x
            end
            methods = properties;
        end
    end
end
%| 2:1-2:9 Classdef classdef
%| 2:10-2:11 Ident C
%| 2:12-2:13 Less <
%| 2:14-2:20 Ident handle
%| 2:20-3:1 Newline
%| 3:5-3:15 Properties properties
%| 3:15-4:1 Newline
%| 4:9-4:15 Ident events
%| 4:16-4:17 Assign =
%| 4:18-4:19 Number 1
%| 4:19-5:1 Newline
%| 5:5-5:8 End end
%| 5:8-6:1 Newline
%| 6:5-6:11 Events events
%| 6:11-7:1 Newline
%| 7:9-7:16 Ident Changed
%| 7:16-8:1 Newline
%| 8:5-8:8 End end
%| 8:8-9:1 Newline
%| 9:5-9:16 Enumeration enumeration
%| 9:16-10:1 Newline
%| 10:9-10:10 Ident A
%| 10:10-10:11 Comma ,
%| 10:12-10:13 Ident B
%| 10:13-11:1 Newline
%| 11:5-11:8 End end
%| 11:8-12:1 Newline
%| 12:5-12:12 Methods methods
%| 12:12-13:1 Newline
%| 13:9-13:17 Function function
%| 13:18-13:19 Ident f
%| 13:19-13:20 LParen (
%| 13:20-13:21 Ident x
%| 13:21-13:22 RParen )
%| 13:22-14:1 Newline
%| 14:13-14:22 Arguments arguments
%| 14:22-15:1 Newline
%| 15:17-15:18 Ident x
%| 15:18-16:1 Newline
%| 16:13-16:16 End end
%| 16:16-17:1 Newline
%| 17:13-17:20 Ident methods
%| 17:21-17:22 Assign =
%| 17:23-17:33 Ident properties
%| 17:33-17:34 Semicolon ;
%| 18:9-18:12 End end
%| 18:12-19:1 Newline
%| 19:5-19:8 End end
%| 19:8-20:1 Newline
%| 20:1-20:4 End end
%| 20:4-21:1 Newline
%| 21:1-21:1 Eof
%| 1:1-1:87 comment
