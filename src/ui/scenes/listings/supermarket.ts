import whileNotEmpty from '../../../scenarios/supermarket/while_not_empty.py?highlighted';
import whileTrue from '../../../scenarios/supermarket/while_true.py?highlighted';

/** The supermarket's listings in colour, by version. */
export const listings = { whileTrue, whileNotEmpty } as const;
