% Texts and numbers.
x = {'it''s', "a""b", 1.5e3, 2i, 0x1F, 0xFFs8, 0b101u16, 9007199254740993};
%| script doc 1:1-1:21
%|   assign 2:1-2:75
%|     name 2:1-2:2 x
%|     cell 2:5-2:75
%|       row 2:6-2:74
%|         char 2:6-2:13 "it's"
%|         string 2:15-2:21 "a\"b"
%|         number 2:23-2:28 1500.0
%|         number 2:30-2:32 2.0i
%|         integer 2:34-2:38 Uint8 0x1f
%|         integer 2:40-2:46 Int8 0xffffffffffffffff
%|         integer 2:48-2:56 Uint16 0x5
%|         number 2:58-2:74 9007199254740992.0
