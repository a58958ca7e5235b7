"""From raw blocks to a naskah: parts, pasal trees and addresses, whatever kind of file the blocks were read from.

The readers of Word and of PDF give paragraphs and tables as they stand (`mentah`); what they mean is told here, by the
contract's styles where there are any (`kontrak`), else by numbers, headings and words.
"""
